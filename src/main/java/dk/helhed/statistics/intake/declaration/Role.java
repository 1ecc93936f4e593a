package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.cell.Measure;
import java.util.Optional;

/** What a column of the file is. */
public sealed interface Role {
    record Ignored() implements Role {}

    /** @param scheme of the codes that stand in it; empty for names, and for codes of any scheme */
    record AreaName(Optional<String> scheme) implements Role {
        public AreaName() {
            this(Optional.empty());
        }
    }

    record PeriodName() implements Role {}

    record Category(String dimension) implements Role {}

    /** Numbers stand below its head. */
    sealed interface Measured extends Role {
        Measure measure();
    }

    record Values(Measure measure) implements Measured {}

    /** In a wide table: values of the table's one measure at the period that the head names. */
    record PeriodValues(Measure measure) implements Measured {}
}
