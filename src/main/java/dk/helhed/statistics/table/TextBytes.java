package dk.helhed.statistics.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a file as text, by one character set and strictly: a letter that cannot be read is never put as a question mark. */
public final class TextBytes {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextBytes() {}

    public static boolean isMarkedUtf8(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    /** Holds more than ASCII and fits UTF-8 throughout, which text in another character set never does by chance. */
    public static boolean isUtf8WithLetters(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return !strictly(bytes, StandardCharsets.UTF_8).isError;
            }
        }
        return false;
    }

    /**
     * The text, without a byte order mark.
     *
     * @throws TableUnreadable READ-003 with the character set and the line where it does not fit
     */
    public static String decode(byte[] bytes, Charset charset) {
        var decoded = strictly(bytes, charset);
        if (decoded.isError) {
            throw new TableUnreadable(TableRefused.of("READ-003", charset.name(), line(bytes, decoded.position)));
        }
        var text = decoded.text.flip();
        return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    private record Decoded(CharBuffer text, int position, boolean isError) {}

    private static Decoded strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        boolean isError = decoder.decode(input, output, true).isError()
                || decoder.flush(output).isError();
        return new Decoded(output, input.position(), isError);
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
