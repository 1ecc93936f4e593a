package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.intake.sdmx.SdmxColumns.Column;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.SeparatedLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which data set the lines are of, and what they do to it: those of one table tell of the same, and take nothing away. */
final class SdmxOrigin {
    /** Information, append, replace and merge: as a whole file they tell of a table. A line that says nothing informs. */
    private static final Set<String> TELLING = Set.of("", "I", "A", "R", "M");

    private final SdmxColumns columns;
    private final SeparatedLines lines;
    private final Optional<Column> action;
    private final Optional<Column> structure;
    private boolean hasBegun;
    private String code = "";
    private String title = "";

    SdmxOrigin(SdmxColumns columns, SeparatedLines lines) {
        this.columns = columns;
        this.lines = lines;
        this.action = columns.named("ACTION");
        this.structure = columns.structure();
    }

    boolean isOf(List<String> fields, String name) {
        return structure.filter(column -> column.code(fields).equals(name)).isPresent();
    }

    /** @throws TableUnreadable READ-056 where the line deletes, READ-093 where its action is none, READ-032 for another data set */
    void check(List<String> fields, long line) {
        var done = action.map(column -> column.code(fields)).orElse("");
        if (done.equals("D")) {
            throw refused("READ-056", line);
        }
        if (!TELLING.contains(done)) {
            throw refused("READ-093", line, done.substring(0, Math.min(40, done.length())));
        }
        structure.ifPresent(column -> check(column, fields));
        hasBegun = true;
    }

    private void check(Column column, List<String> fields) {
        if (!hasBegun) {
            code = column.code(fields);
            title = columns.named("STRUCTURE_NAME")
                    .map(name -> name.code(fields))
                    .orElse(column.label(fields));
        } else if (!column.code(fields).equals(code)) {
            var names = SdmxStructures.of(columns, lines).names();
            throw refused("READ-032", names.size(), String.join(", ", names));
        }
    }

    Text title() {
        return Text.of("", title);
    }

    Optional<Particular> particular() {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Particular("STRUCTURE_ID", Text.of("", code), Map.of()));
    }

    private static TableUnreadable refused(String code, Object... arguments) {
        return new TableUnreadable(TableRefused.of(code, arguments));
    }
}
