package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.Separator;
import dk.helhed.statistics.intake.declaration.TextEncoding;
import dk.helhed.statistics.intake.reader.DecodedText;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Looks at a file nobody has declared yet and proposes where its table stands. A person confirms it. */
final class LayoutGuess {
    private static final int LOOKED_AT = 60;

    /** Area, period and a measure: a sheet with fewer is a cover or an explanation. */
    private static final int FEWEST_COLUMNS = 3;

    private LayoutGuess() {}

    static Layout of(FileBytes file, FileContent content) {
        return switch (content) {
            case FileContent.Xlsx(var sheets) -> {
                var sheet = sheets.stream()
                        .map(name -> Seen.of(file, name))
                        .filter(seen -> widest(seen.rows()) >= FEWEST_COLUMNS)
                        .findFirst()
                        .orElseGet(() -> Seen.of(file, sheets.getFirst()));
                var heads = HeadRows.of(sheet.rows());
                yield new Layout.Xlsx(sheet.name(), heads.lowest(), heads.lines());
            }
            case FileContent.Statistics(var format, var table) -> new Layout.Statistics(format, table);
            case FileContent.Csv _, FileContent.Refused _ -> csv(file);
        };
    }

    private record Seen(String name, List<SourceRow> rows) {
        static Seen of(FileBytes file, String sheet) {
            return new Seen(sheet, first(file, new Layout.Xlsx(sheet, 1)));
        }
    }

    private static Layout csv(FileBytes file) {
        var encoding = encoding(file);
        var separator = Arrays.stream(Separator.values())
                .max(Comparator.comparingInt(candidate -> regularity(file, new Layout.Csv(encoding, candidate, 1))))
                .orElse(Separator.SEMICOLON);
        var heads = HeadRows.of(first(file, new Layout.Csv(encoding, separator, 1)));
        return new Layout.Csv(encoding, separator, heads.lowest(), heads.lines());
    }

    private static TextEncoding encoding(FileBytes file) {
        byte[] bytes = file.head(2);
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE)) {
            return TextEncoding.UTF_16;
        }
        return DecodedText.unmarkedUtf16(file)
                .orElseGet(() -> DecodedText.isUtf8(file) ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252);
    }

    /** The right separator divides most lines into the same number of fields, and more than one. */
    private static int regularity(FileBytes file, Layout layout) {
        var rows = first(file, layout);
        int widest = widest(rows);
        return widest < 2
                ? 0
                : (int) rows.stream().filter(row -> filled(row) == widest).count() * 100 + widest;
    }

    private static int widest(List<SourceRow> rows) {
        return rows.stream().mapToInt(LayoutGuess::filled).max().orElse(0);
    }

    private static int filled(SourceRow row) {
        return HeadRows.filled(row);
    }

    static List<SourceRow> first(FileBytes file, Layout layout) {
        return switch (TableReader.first(file, layout, LOOKED_AT)) {
            case TableReader.Read<List<SourceRow>>(var rows) -> rows;
            case TableReader.Refused<List<SourceRow>> _ -> List.of();
        };
    }
}
