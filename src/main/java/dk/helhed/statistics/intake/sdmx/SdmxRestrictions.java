package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.intake.sdmx.SdmxColumns.Column;
import dk.helhed.statistics.table.TableRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values that their source marks as confidential, by CONF_STATUS or by a status of suppression. Their numbers are not read. */
final class SdmxRestrictions {
    static final String ID = "CONF_STATUS";

    private final Optional<Column> column;
    private final Set<String> signs = new TreeSet<>();
    private int count;

    SdmxRestrictions(SdmxColumns columns) {
        this.column = columns.named(ID).or(() -> columns.named("OBS_CONF"));
    }

    /** The sign that says so: any but {@code F}, which is free. */
    Optional<String> sign(List<String> fields, String status) {
        return column.filter(one -> !isFree(one, fields))
                .map(one -> ID + " " + one.code(fields))
                .or(() -> Optional.of(status).filter(SdmxRestrictions::isSuppressed));
    }

    private static boolean isFree(Column column, List<String> fields) {
        var code = column.code(fields);
        return code.isEmpty()
                || code.equals("F")
                || column.label(fields).toLowerCase(Locale.ROOT).startsWith("free");
    }

    private static boolean isSuppressed(String status) {
        return SdmxStatus.kind(status)
                .filter(NothingKind.PROTECTED_BY_SOURCE::equals)
                .isPresent();
    }

    /** A line with a number, met for the first time. */
    void learn(List<String> fields, String status) {
        sign(fields, status).ifPresent(sign -> {
            count++;
            signs.add(sign);
        });
    }

    /** How many numbers were left where they are. */
    Optional<TableRefused> told() {
        return count == 0
                ? Optional.empty()
                : Optional.of(TableRefused.of("READ-143", count, String.join(", ", signs)));
    }
}
