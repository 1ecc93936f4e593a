package dk.helhed.meetings.minutes.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** The fixed form in which minutes are kept: JSON whose SHA-256 is their checksum. */
public final class MinutesForm {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MinutesForm() {}

    public static String write(Minutes minutes) {
        return JSON.writeValueAsString(minutes);
    }

    public static Minutes read(String content) {
        return JSON.readValue(content, Minutes.class);
    }

    /** 64 hexadecimal digits. */
    public static String checksum(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
