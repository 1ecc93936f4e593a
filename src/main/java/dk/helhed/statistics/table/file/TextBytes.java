package dk.helhed.statistics.table.file;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file as text, by one character set and strictly: a letter that cannot be read is never put as a question mark. */
public final class TextBytes {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int AT_ONCE = 16_384;

    private TextBytes() {}

    public static boolean isMarkedUtf8(TableBytes file) {
        byte[] bytes = file.head(3);
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    /** Holds more than ASCII and fits UTF-8 throughout, which text in another character set never does by chance. */
    public static boolean isUtf8WithLetters(TableBytes file) {
        return !isAscii(file) && misfit(file, StandardCharsets.UTF_8).isEmpty();
    }

    /** @throws TableUnreadable READ-003 with the character set and the line where it does not fit */
    public static void check(TableBytes file, Charset charset) {
        misfit(file, charset).ifPresent(place -> {
            throw new TableUnreadable(TableRefused.of("READ-003", charset.name(), place.line()));
        });
    }

    /** The text of a file that was checked, without a byte order mark. The caller closes the reader. */
    public static Reader open(TableBytes file, Charset charset) {
        try {
            var text = new BufferedReader(new InputStreamReader(file.open(), strict(charset)), AT_ONCE);
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The text, without a byte order mark.
     *
     * @throws TableUnreadable READ-003 with the character set and the line where it does not fit
     */
    public static String decode(byte[] bytes, Charset charset) {
        check(TableBytes.of(bytes), charset);
        var text = new String(bytes, charset);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isAscii(TableBytes file) {
        byte[] bytes = new byte[AT_ONCE];
        try (var content = file.open()) {
            for (int read = content.read(bytes); read >= 0; read = content.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    if (bytes[i] < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Where bytes are no text of a character set.
     *
     * @param line from 1
     * @param at the byte, from 1
     */
    public record Misfit(int line, long at) {}

    /** The first; empty where all of the file is such text. */
    public static Optional<Misfit> misfit(TableBytes file, Charset charset) {
        var decoder = strict(charset);
        var input = ByteBuffer.allocate(AT_ONCE);
        var output = CharBuffer.allocate(AT_ONCE);
        long before = 0;
        int line = 1;
        try (var content = file.open()) {
            while (true) {
                int read = content.read(input.array(), input.position(), input.remaining());
                input.limit(input.position() + Math.max(read, 0)).position(0);
                boolean isError =
                        decoder.decode(input, output.clear(), read < 0).isError();
                line += lines(input.array(), input.position());
                if (isError) {
                    return Optional.of(new Misfit(line, before + input.position() + 1));
                }
                if (read < 0 && !input.hasRemaining()) {
                    return Optional.empty();
                }
                before += input.position();
                input.compact();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int lines(byte[] bytes, int until) {
        int lines = 0;
        for (int i = 0; i < until; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
