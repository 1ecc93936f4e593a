package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.cell.Measure;

/** What a column of the file is. */
public sealed interface Role {
    record Ignored() implements Role {}

    record AreaName() implements Role {}

    record PeriodName() implements Role {}

    record Category(String dimension) implements Role {}

    record Values(Measure measure) implements Role {}
}
