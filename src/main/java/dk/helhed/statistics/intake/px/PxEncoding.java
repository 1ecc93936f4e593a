package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TextBytes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file says its own encoding: a byte order mark, else CODEPAGE, else CHARSET="ANSI" (windows-1252); a file that says
 * nothing, or OEM, is of the time of DOS (code page 850).
 */
final class PxEncoding {
    private static final Pattern CODEPAGE = Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern ANSI = Pattern.compile("CHARSET\\s*=\\s*\"ANSI\"", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Files that name these hold dashes and quotation marks of Windows, which these do not have; all else is the same. */
    private static final Set<Charset> AS_WINDOWS = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private PxEncoding() {}

    /** @param warnings what the file says wrongly of itself */
    record Found(Charset charset, List<TableRefused> warnings) {}

    /** The character set of the file, all of which was seen to be text in it. */
    static Found of(TableBytes file) {
        if (TextBytes.isMarkedUtf8(file)) {
            return checked(file, StandardCharsets.UTF_8);
        }
        var charset = charset(start(file.head(LOOKED_AT)));
        return charset.equals(StandardCharsets.UTF_8) || !TextBytes.isUtf8WithLetters(file)
                ? checked(file, charset)
                : new Found(StandardCharsets.UTF_8, List.of(TableRefused.of("READ-005", charset.name())));
    }

    private static Found checked(TableBytes file, Charset charset) {
        TextBytes.check(file, charset);
        return new Found(charset, List.of());
    }

    /** The beginning, byte by byte: keywords are ASCII in every encoding that a PX file may have. */
    static String start(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    private static Charset charset(String start) {
        var said = CODEPAGE.matcher(start);
        if (!said.find()) {
            return ANSI.matcher(start).find() ? WINDOWS : Charset.forName("IBM850");
        }
        try {
            var charset = Charset.forName(said.group(1).strip());
            return AS_WINDOWS.contains(charset) ? WINDOWS : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new TableUnreadable(TableRefused.of("READ-004", said.group(1)));
        }
    }
}
