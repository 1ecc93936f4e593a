package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.heads.HeadFields;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A declaration proposed from what the file looks like, so that a person has something to confirm or mend. Nothing is
 * read by it before that.
 */
public final class Proposal {
    private static final int LOOKED_AT = 500;

    /** Of a wide table fewer rows: they are held at once. */
    private static final int MOST_CELLS = 500_000;

    private Proposal() {}

    /** @param known measures that the dataset already has; a column with the name of one is proposed as that one */
    public static DeclarationFields of(FileBytes file, FileContent content, List<Measure> known) {
        var layout = LayoutGuess.of(file, content);
        return switch (columns(file, layout, known)) {
            case TableReader.Read<DeclarationFields>(var fields) -> fields;
            case TableReader.Refused<DeclarationFields> _ ->
                DeclarationFields.of(new Declaration(layout, NumberGuess.of(List.of()), List.of(), Map.of()));
        };
    }

    /** As above, or why the file cannot be read: where nobody looks at a page, that is what must be known. */
    public static TableReader.Outcome<DeclarationFields> attempt(FileBytes file, FileContent content) {
        var layout = LayoutGuess.of(file, content);
        var hasRows = TableReader.table(file, layout, table -> table.rows().hasNext());
        return hasRows.equals(new TableReader.Read<>(false))
                ? new TableReader.Refused<>(FileRefused.of("INTAKE-092", layout.headerRow()))
                : columns(file, layout, List.of());
    }

    /** As a CSV that says nothing of itself, whatever it looks like. */
    public static DeclarationFields plain(FileBytes file) {
        return of(file, new FileContent.Csv(), List.of());
    }

    /** Where a person has said where the table stands: proposes the columns; or says why there are none. */
    public static TableReader.Outcome<DeclarationFields> columns(FileBytes file, Layout layout, List<Measure> known) {
        return columns(file, layout, known, new HeadFields(Map.of()));
    }

    /** @param heads what a person has said of the lines of heads */
    public static TableReader.Outcome<DeclarationFields> columns(
            FileBytes file, Layout layout, List<Measure> known, HeadFields heads) {
        if (layout instanceof Layout.Statistics statistics) {
            return new TableReader.Read<>(StatisticsProposal.of(file, statistics, known));
        }
        return TableReader.table(file, layout, table -> {
            var rows = new ArrayList<SourceRow>();
            int enough = Math.min(LOOKED_AT, MOST_CELLS / table.headers().size());
            while (table.rows().hasNext() && rows.size() < enough) {
                rows.add(table.rows().next());
            }
            return DeclarationFields.of(
                    propose(layout, new Heads(table.headers(), layout.headLines(), heads), rows, known));
        });
    }

    private static Declaration propose(Layout layout, Heads heads, List<SourceRow> rows, List<Measure> known) {
        var numbers = NumberGuess.of(rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.sort() == SourceCell.Sort.TEXT)
                .map(SourceCell::text)
                .toList());
        var sampled = new Sampled(rows, numbers);
        var columns = new ColumnGuess(heads, sampled, new MeasureGuess(sampled, known)).columns();
        return new Declaration(layout, numbers, columns, SignGuess.of(columns, rows));
    }
}
