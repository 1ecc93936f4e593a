package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.SeparatedLines;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TableInFile;
import dk.helhed.statistics.table.file.TextBytes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The door: the bytes of an SDMX-CSV file to a table, or to why it cannot be read whole. */
public final class SdmxCsvReader {
    /** The first field names the structure, may name the sign inside fields, and is followed by the separator. */
    private static final Pattern START = Pattern.compile("\"?(DATAFLOW|STRUCTURE)(\\[(.)\\])?\"?([,;\\t|])");

    private static final int LONGEST_START = 64;

    private SdmxCsvReader() {}

    public static boolean recognises(byte[] bytes) {
        return START.matcher(start(bytes)).lookingAt();
    }

    /** The table, or one refusal with its place: READ-003, READ-015, READ-046, READ-050 to READ-059. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> open(TableBytes.of(bytes)).whole());
    }

    /**
     * The table, its observations still in the file.
     *
     * @throws TableUnreadable as above; READ-081 when it has too many codes
     */
    public static TableInFile open(TableBytes file) {
        TextBytes.check(file, StandardCharsets.UTF_8);
        var start = START.matcher(start(file.head(LONGEST_START)));
        if (!start.lookingAt()) {
            throw new TableUnreadable(TableRefused.of("READ-050"));
        }
        var lines =
                new SeparatedLines(file, StandardCharsets.UTF_8, start.group(4).charAt(0));
        return new SdmxRows(new SdmxColumns(lines.heads())).inFile(lines);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(LONGEST_START, bytes.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "");
    }
}
