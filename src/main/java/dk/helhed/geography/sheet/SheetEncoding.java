package dk.helhed.geography.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The character sets that Danish tables come in. A file does not say which, so a person does. */
public enum SheetEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    /** Also reads ISO 8859-1, of which it is a superset wherever there are letters. */
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252"),
    UTF_16(StandardCharsets.UTF_16, "UTF-16");

    private final Charset charset;
    private final String label;

    SheetEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<SheetEncoding> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** What the bytes seem to be. Only a proposal: a person decides. */
    public static SheetEncoding proposed(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return UTF_16;
        }
        return UTF_8.text(bytes).isPresent() ? UTF_8 : WINDOWS_1252;
    }

    /** The text without its mark at the start; empty when the bytes cannot be that. A letter is never put as a question mark. */
    Optional<String> text(byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString()).map(all -> all.startsWith("\uFEFF") ? all.substring(1) : all);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Text of more than ASCII that fits UTF-8 throughout is nothing else by chance. */
    boolean misreads(byte[] bytes) {
        return this == WINDOWS_1252
                && UTF_8.text(bytes)
                        .filter(text -> text.chars().anyMatch(letter -> letter > 127))
                        .isPresent();
    }
}
