package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * The file says its own encoding: a byte order mark, else CODEPAGE, else CHARSET="ANSI" (windows-1252); a file that says
 * nothing is of the time of DOS (code page 850).
 */
final class PxEncoding {
    private static final Pattern CODEPAGE = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern ANSI = Pattern.compile("CHARSET\\s*=\\s*\"ANSI\"", Pattern.CASE_INSENSITIVE);

    private PxEncoding() {}

    static String decode(byte[] bytes) {
        var marked =
                bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
        var charset = marked ? StandardCharsets.UTF_8 : charset(start(bytes));
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new TableUnreadable(TableRefused.of("READ-003", charset.name()));
        }
    }

    /** The beginning, byte by byte: keywords are ASCII in every encoding that a PX file may have. */
    static String start(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    private static Charset charset(String start) {
        var said = CODEPAGE.matcher(start);
        if (said.find()) {
            try {
                return Charset.forName(said.group(1).strip());
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new TableUnreadable(TableRefused.of("READ-004", said.group(1)));
            }
        }
        return Charset.forName(ANSI.matcher(start).find() ? "windows-1252" : "IBM850");
    }
}
