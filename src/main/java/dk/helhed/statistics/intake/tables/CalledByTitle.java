package dk.helhed.statistics.intake.tables;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.StatisticsRows;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a file that names no measures were once called by its title, and are called by its contents now. Dictionaries of
 * that time still know it.
 */
public final class CalledByTitle {
    /** Formats that have a word for the contents. */
    private static final Set<StatisticsFormat> NAMING = Set.of(StatisticsFormat.PX, StatisticsFormat.JSON_STAT);

    private CalledByTitle() {}

    private record Heads(List<String> then, List<String> now) {
        static Heads of(TableHead table) {
            var now = StatisticsRows.heads(table);
            var then = new ArrayList<>(now);
            if (table.dimensions().stream().noneMatch(dimension -> dimension.role() == Dimension.Role.METRIC)) {
                var title = table.title().first().strip();
                var code = StatisticsRows.measured(table).getFirst().code();
                then.set(now.size() - 1, title.isEmpty() ? code : title);
            }
            return new Heads(List.copyOf(then), now);
        }
    }

    /** How the file would have been read then; empty where it is read as it was. */
    public static Optional<DeclarationFields> then(FileBytes file, DeclarationFields proposal) {
        return heads(file, proposal)
                .filter(heads -> proposal.headers().equals(heads.now))
                .map(heads -> called(proposal, heads.then));
    }

    /** A dictionary as it is now; the same where it is not of that time. */
    public static DeclarationFields now(FileBytes file, DeclarationFields dictionary) {
        return heads(file, dictionary)
                .filter(heads -> dictionary.headers().equals(heads.then))
                .map(heads -> called(dictionary, heads.now))
                .orElse(dictionary);
    }

    private static Optional<Heads> heads(FileBytes file, DeclarationFields fields) {
        return fields.layout()
                .flatMap(layout -> layout instanceof Layout.Statistics own ? Optional.of(own) : Optional.empty())
                .filter(layout -> NAMING.contains(layout.format()))
                .map(layout -> TableReader.statistics(file, layout, table -> Heads.of(table.head())))
                .flatMap(read ->
                        read instanceof TableReader.Read<Heads>(var heads) ? Optional.of(heads) : Optional.empty())
                .filter(heads -> !heads.then.equals(heads.now));
    }

    /** Only the last column is another: it holds the numbers. */
    private static DeclarationFields called(DeclarationFields fields, List<String> heads) {
        return fields.with(Map.of("header" + (heads.size() - 1), heads.getLast()));
    }
}
