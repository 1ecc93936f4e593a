package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.SeparatedLines;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TableInFile;
import dk.helhed.statistics.table.file.TextBytes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

    /**
     * The only table, or one refusal with its place: READ-003, READ-015, READ-032, READ-050 to READ-059, READ-093, READ-152,
     * READ-153, READ-155, READ-156.
     */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> open(TableBytes.of(bytes), "").whole());
    }

    /**
     * A table, its observations still in the file.
     *
     * @param name the structure of its lines where the file has lines of several; blank for the only one
     * @throws TableUnreadable as above; READ-081 when it has too many codes, READ-091 when no line is of that structure
     */
    public static TableInFile open(TableBytes file, String name) {
        var lines = lines(file);
        var columns = new SdmxColumns(lines.heads());
        if (name.isEmpty()) {
            return new SdmxRows(columns, lines, name).inFile();
        }
        var structures = SdmxStructures.of(columns, lines);
        var table = new SdmxRows(structures.columns(name), lines, name).inFile();
        return structures.names().size() > 1 ? table.beside(name, structures.others(name)) : table;
    }

    /** All tables by the names of their structures, in order; what is wrong with one is told when it is asked for. */
    public static Map<String, Supplier<TableInFile>> tables(TableBytes file) {
        var lines = lines(file);
        var structures = SdmxStructures.of(new SdmxColumns(lines.heads()), lines);
        var tables = new LinkedHashMap<String, Supplier<TableInFile>>();
        structures
                .names()
                .forEach(name -> tables.put(name, () -> new SdmxRows(structures.columns(name), lines, name).inFile()));
        return tables;
    }

    private static SeparatedLines lines(TableBytes file) {
        TextBytes.check(file, StandardCharsets.UTF_8);
        var start = START.matcher(start(file.head(LONGEST_START)));
        if (!start.lookingAt()) {
            throw new TableUnreadable(TableRefused.of("READ-050"));
        }
        return new SeparatedLines(file, StandardCharsets.UTF_8, start.group(4).charAt(0));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(LONGEST_START, bytes.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "");
    }
}
