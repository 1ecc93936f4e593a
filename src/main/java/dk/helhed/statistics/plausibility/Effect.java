package dk.helhed.statistics.plausibility;

import dk.helhed.statistics.intake.check.Severity;
import java.util.Optional;

/** What a check does when it finds something. */
public enum Effect {
    STOPS(Optional.of(Severity.STOPS)),
    WARNS(Optional.of(Severity.WARNS)),
    NOTES(Optional.of(Severity.NOTES)),
    /** Nobody looks. */
    OFF(Optional.empty());

    private final Optional<Severity> severity;

    Effect(Optional<Severity> severity) {
        this.severity = severity;
    }

    public Optional<Severity> severity() {
        return severity;
    }
}
