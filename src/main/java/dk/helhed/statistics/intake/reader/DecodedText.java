package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.TextEncoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Turns bytes into text by the declared character set, and refuses where it cannot be that one. */
public final class DecodedText {
    /** Danish letters in UTF-8 read as something else: Ã¦, Ã¸, Ã¥ and their capitals. */
    public static final Pattern MISREAD =
            Pattern.compile("\u00c3[\u00a6\u00b8\u00a5\u0086\u0098\u0085\u2020\u02dc\u2026\u00a9\u00b6\u00bc\u00a4]");

    private DecodedText() {}

    static String of(byte[] bytes, TextEncoding encoding) {
        if (encoding == TextEncoding.WINDOWS_1252 && isUtf8WithLetters(bytes)) {
            throw new Unreadable(FileRefused.of("INTAKE-008", encoding.label()));
        }
        String text = strict(bytes, encoding);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Valid UTF-8 that holds more than ASCII is never anything else by chance. */
    public static boolean isUtf8WithLetters(byte[] bytes) {
        boolean letters = false;
        for (byte b : bytes) {
            letters |= b < 0;
        }
        return letters && isUtf8(bytes);
    }

    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strict(byte[] bytes, TextEncoding encoding) {
        var decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        var outcome = decoder.decode(input, output, true);
        if (outcome.isError()) {
            throw new Unreadable(FileRefused.of(
                    "INTAKE-007", encoding.label(), line(bytes, input.position()), input.position() + 1));
        }
        decoder.flush(output);
        return output.flip().toString();
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
