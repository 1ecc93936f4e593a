package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.TextEncoding;
import dk.helhed.statistics.table.file.TextBytes;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns bytes into text by the declared character set as they are read, and refuses where it cannot be that one. */
public final class DecodedText {
    /** Danish letters in UTF-8 read as something else: Ã¦, Ã¸, Ã¥ and their capitals. */
    public static final Pattern MISREAD =
            Pattern.compile("\u00c3[\u00a6\u00b8\u00a5\u0086\u0098\u0085\u2020\u02dc\u2026\u00a9\u00b6\u00bc\u00a4]");

    /** Letters that tell the character sets apart come early or not at all. */
    private static final int LOOKED_AT = 4_000_000;

    private DecodedText() {}

    /** The text without its mark at the start. The caller closes the reader. */
    static Reader reader(FileBytes file, TextEncoding encoding) throws IOException {
        if (encoding == TextEncoding.WINDOWS_1252 && isUtf8WithLetters(file)) {
            throw new Unreadable(FileRefused.of("INTAKE-008", encoding.label()));
        }
        return TextBytes.open(file, encoding.charset());
    }

    /** Where the bytes are no text of that character set: line and byte. */
    static FileRefused misfit(FileBytes file, TextEncoding encoding) {
        return TextBytes.misfit(file, encoding.charset())
                .map(place -> FileRefused.of("INTAKE-007", encoding.label(), place.line(), place.at()))
                .orElseThrow(() -> new IllegalStateException("The file was no such text just before: " + encoding));
    }

    /** Valid UTF-8 that holds more than ASCII is never anything else by chance. */
    private static boolean isUtf8WithLetters(FileBytes file) {
        byte[] bytes = file.head(LOOKED_AT);
        boolean letters = false;
        for (byte b : bytes) {
            letters |= b < 0;
        }
        return letters && isUtf8(bytes);
    }

    /** Of a text in UTF-16 without its mark nearly every second byte is empty, for most letters are of the Latin alphabet. */
    public static Optional<TextEncoding> unmarkedUtf16(FileBytes file) {
        byte[] bytes = file.head(FileContent.LOOKED_AT);
        int[] empty = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            empty[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(empty[0], empty[1]);
        boolean isText = file.size() % 2 == 0 && most * 20L >= bytes.length * 9L && most == empty[0] + empty[1];
        return isText ? Optional.of(empty[0] == most ? TextEncoding.UTF_16 : TextEncoding.UTF_16_LE) : Optional.empty();
    }

    public static boolean isUtf8(FileBytes file) {
        return isUtf8(file.head(LOOKED_AT));
    }

    private static boolean isUtf8(byte[] bytes) {
        int whole = bytes.length;
        while (bytes.length == LOOKED_AT && whole > 0 && bytes[whole - 1] < 0) {
            whole--; // the last letter may be cut in two
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, whole));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
