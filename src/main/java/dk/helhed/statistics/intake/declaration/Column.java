package dk.helhed.statistics.intake.declaration;

import java.util.Optional;

/**
 * A column as the file heads it, and what it is.
 *
 * @param filledDown an empty field repeats the one above it
 */
public record Column(String header, Role role, boolean filledDown) {
    public Column(String header, Role role) {
        this(header, role, false);
    }

    /** Whether it says what a row is about. */
    public boolean isLabel() {
        return !(role instanceof Role.Measured) && !(role instanceof Role.Ignored);
    }

    /** What its head names, where it stands in for a column of periods. */
    public Optional<String> period() {
        return inHead().map(PeriodText.InHead::period);
    }

    /** As above, with the mark that the head puts on it. */
    public Optional<PeriodText.InHead> inHead() {
        return role instanceof Role.Headed headed ? headed.period().flatMap(PeriodText::inHead) : Optional.empty();
    }
}
