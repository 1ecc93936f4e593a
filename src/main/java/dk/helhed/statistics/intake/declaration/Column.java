package dk.helhed.statistics.intake.declaration;

import java.util.Optional;

/** A column as the file heads it, and what it is. */
public record Column(String header, Role role) {

    /** What its head names, where it stands in for a column of periods. */
    public Optional<String> period() {
        return role instanceof Role.PeriodValues ? PeriodText.parse(header) : Optional.empty();
    }
}
