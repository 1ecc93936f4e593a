package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.intake.sdmx.SdmxColumns.Column;
import dk.helhed.statistics.intake.sdmx.SdmxColumns.Kind;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.Observations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of SDMX-CSV 2.0 that have no value and leave dimensions open: what their attributes say is said of all cells that the
 * other dimensions name.
 */
final class SdmxOverall {
    /** What is said of more than these is told of and not kept. */
    private static final int MOST = 1_000;

    /** What they say would change how numbers are read, or whether they are. */
    private static final Set<String> OF_NUMBERS =
            Set.of("UNIT_MULT", "UNIT_MEASURE", "UNIT", "CONF_STATUS", "OBS_CONF");

    private final List<Column> axes;
    private final Column value;
    private final List<Column> saying;
    private final List<Particular> particulars = new ArrayList<>();
    private int more;
    private long firstOfMore;

    SdmxOverall(SdmxColumns columns) {
        this.axes = columns.of(Kind.DIMENSION);
        this.value = columns.of(Kind.VALUE).getFirst();
        this.saying = columns.all().stream()
                .filter(column -> column.kind() == Kind.ATTRIBUTE || column.kind() == Kind.STATUS)
                .toList();
    }

    /** One that says nothing is no such line, but one that has lost something. */
    boolean isOne(List<String> fields) {
        return fields.get(value.at()).isBlank()
                && axes.stream().anyMatch(axis -> axis.code(fields).isEmpty())
                && saying.stream().anyMatch(column -> !fields.get(column.at()).isBlank());
    }

    /** @throws TableUnreadable READ-155 when it says how numbers are read, for that is looked up by the line of each */
    void keep(List<String> fields, long line, Observations observations) {
        var about = new LinkedHashMap<String, String>();
        axes.stream()
                .filter(axis -> !axis.code(fields).isEmpty())
                .forEach(axis -> about.put(axis.id(), axis.code(fields)));
        for (var column : saying) {
            var text = fields.get(column.at()).strip();
            if (!text.isEmpty()) {
                if (column.kind() == Kind.STATUS || OF_NUMBERS.contains(column.id())) {
                    throw new TableUnreadable(TableRefused.of("READ-155", line, column.id()));
                }
                keep(column, text, about, line, observations);
            }
        }
    }

    private void keep(Column column, String text, Map<String, String> about, long line, Observations observations) {
        if (particulars.size() < MOST) {
            observations.keep(text);
            particulars.add(new Particular(column.id(), Text.of("", text), about));
        } else if (more++ == 0) {
            firstOfMore = line;
        }
    }

    List<Particular> particulars() {
        return particulars;
    }

    Optional<TableRefused> told() {
        return more == 0 ? Optional.empty() : Optional.of(TableRefused.of("READ-154", more, firstOfMore));
    }
}
