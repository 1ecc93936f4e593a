package dk.helhed.statistics.figure;

import dk.helhed.statistics.publication.FigureContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure as characters, always the same for the same figure. The checksum is the SHA-256 of the characters themselves, so anyone
 * can check it without knowing this program.
 */
record FrozenForm(String text, String checksum) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static FrozenForm of(FigureContent content) {
        var text = JSON.writeValueAsString(content);
        return new FrozenForm(text, sha256(text));
    }

    boolean isIntact() {
        return checksum.equals(sha256(text));
    }

    FigureContent content() {
        return JSON.readValue(text, FigureContent.class);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
