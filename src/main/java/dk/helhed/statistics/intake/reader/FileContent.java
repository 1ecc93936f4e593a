package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.intake.sdmx.SdmxCsvReader;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.table.file.TableInFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its content; its name says nothing. */
public sealed interface FileContent {
    /** Enough of the file to know it by. */
    int LOOKED_AT = 65_536;

    record Csv() implements FileContent {}

    /** @param sheets names of its sheets in order, hidden ones last, at least one */
    record Xlsx(List<String> sheets) implements FileContent {}

    /**
     * A file of statistics that says itself how it is read.
     *
     * @param table the name of the one that is chosen of several; blank where none is or it holds only one
     */
    record Statistics(StatisticsFormat format, String table) implements FileContent {
        public Statistics(StatisticsFormat format) {
            this(format, "");
        }
    }

    record Refused(FileRefused reason) implements FileContent {}

    /** Looks at the bytes: is it a table we can read? A file that says itself how it is read is gone through. */
    static FileContent of(FileBytes file) {
        return of(file, Optional.empty());
    }

    /** As above, of the one table that is chosen by its name. */
    static FileContent of(FileBytes file, Optional<String> table) {
        var content = recognised(file, table);
        return content instanceof Statistics statistics ? as(file, statistics) : content;
    }

    /** As above, but only by how the file begins; whether a file of statistics holds the table is found when it is read. */
    static FileContent recognised(FileBytes file, Optional<String> table) {
        var content = recognised(file);
        return table.map(name -> chosen(content, name)).orElse(content);
    }

    private static FileContent chosen(FileContent content, String table) {
        return switch (content) {
            case Refused refused -> refused;
            case Csv _ -> refused("INTAKE-190", table);
            case Xlsx(var sheets) ->
                sheets.contains(table)
                        ? new Xlsx(List.of(table))
                        : refused("INTAKE-191", table, String.join(", ", sheets));
            case Statistics(var format, var _) -> new Statistics(format, table);
        };
    }

    /** As above, but only by how it begins. */
    static FileContent recognised(FileBytes file) {
        byte[] bytes = file.head(LOOKED_AT);
        if (bytes.length == 0) {
            return refused("INTAKE-001");
        }
        if (startsWith(bytes, 'P', 'K')) {
            return workbook(file);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refused("INTAKE-004");
        }
        var format = statistics(bytes);
        if (format.isPresent()) {
            return new Statistics(format.get());
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replace("\u00ef\u00bb\u00bf", "")
                .strip();
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body")) {
            return refused("INTAKE-002");
        }
        return isBinary(bytes) && DecodedText.unmarkedUtf16(file).isEmpty()
                        || start.startsWith("%pdf")
                        || start.startsWith("<?xml")
                ? refused("INTAKE-003")
                : new Csv();
    }

    /** Of a file that is known to be of the format: is it whole? Which of several tables is read may be said later. */
    static FileContent as(FileBytes file, Statistics content) {
        var layout = new Layout.Statistics(content.format(), content.table());
        return switch (TableReader.statistics(file, layout, Bounds::checked)) {
            case TableReader.Read<TableInFile> _ -> content;
            case TableReader.Refused<TableInFile>(var reason) ->
                reason.isChoiceOfTable() ? content : new Refused(reason);
        };
    }

    private static Optional<StatisticsFormat> statistics(byte[] bytes) {
        if (PxReader.recognises(bytes)) {
            return Optional.of(StatisticsFormat.PX);
        }
        if (JsonStatReader.recognises(bytes)) {
            return Optional.of(StatisticsFormat.JSON_STAT);
        }
        if (SdmxCsvReader.recognises(bytes)) {
            return Optional.of(StatisticsFormat.SDMX_CSV);
        }
        return StatbankReader.recognises(bytes) ? Optional.of(StatisticsFormat.STATBANK) : Optional.empty();
    }

    private static FileContent workbook(FileBytes file) {
        try {
            PackedSize.check(file);
            return new Xlsx(XlsxRows.sheets(file));
        } catch (Unreadable unreadable) {
            return new Refused(unreadable.refused());
        }
    }

    /**
     * UTF-16 has zero bytes too, but begins with a mark that says so. A text with a few of them is a damaged text, and is told where
     * when it is read.
     */
    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return false;
        }
        int zeroes = 0;
        int others = 0;
        for (byte one : bytes) {
            zeroes += one == 0 ? 1 : 0;
            others += one > 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' ? 1 : 0;
        }
        return zeroes > 0 && (others > 0 || zeroes > 1 + bytes.length / 50);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileContent refused(String code, Object... arguments) {
        return new Refused(FileRefused.of(code, arguments));
    }
}
