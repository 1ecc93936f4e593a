package dk.helhed.statistics.intake.tables;

import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.table.file.TableOutline;
import java.util.List;
import java.util.Map;

/** Each table of a file that holds several: where it stands, and the heads of its columns. */
public final class TablesOfFile {
    private TablesOfFile() {}

    /**
     * None for a file of which one table is chosen, or that has only one.
     *
     * @param proposal of the file; without columns where it has several tables and a person must say which
     */
    public static List<DeclarationFields> of(FileBytes file, FileContent content, DeclarationFields proposal) {
        return switch (content) {
            case FileContent.Statistics(var format, var _)
            when proposal.headers().isEmpty() ->
                TableReader.several(file, format).stream()
                        .filter(TableOutline::isReadable)
                        .map(table -> headed(format, table))
                        .toList();
            case FileContent.Xlsx(var sheets)
            when sheets.size() > 1 ->
                sheets.stream()
                        .map(sheet -> Proposal.of(file, new FileContent.Xlsx(List.of(sheet)), List.of()))
                        .toList();
            default -> List.of();
        };
    }

    /** For a person to choose among, or to see what was chosen; none where the file has one table. */
    public static List<TableOutline> outlines(FileBytes file, FileContent content, DeclarationFields fields) {
        boolean isOnly = fields.text(DeclarationFields.SHEET).isEmpty()
                && !fields.headers().isEmpty();
        return content instanceof FileContent.Statistics(var format, var _) && !isOnly
                ? TableReader.several(file, format)
                : List.of();
    }

    private static DeclarationFields headed(StatisticsFormat format, TableOutline table) {
        var columns = table.heads().stream()
                .map(head -> new Column(head, new Role.Ignored()))
                .toList();
        return DeclarationFields.of(new Declaration(
                new Layout.Statistics(format, table.name()),
                new NumberStyle(NumberStyle.DecimalMark.POINT, NumberStyle.ThousandsMark.NONE),
                columns,
                Map.of()));
    }
}
