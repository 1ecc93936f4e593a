package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.NothingKind;
import java.util.Optional;

/** What a sign that is no number means where a number should stand. */
public enum Meaning {
    ZERO(Optional.empty()),
    MISSING(Optional.of(NothingKind.MISSING)),
    NOT_APPLICABLE(Optional.of(NothingKind.NOT_APPLICABLE)),
    NOT_YET(Optional.of(NothingKind.NOT_YET)),
    PROTECTED_BY_SOURCE(Optional.of(NothingKind.PROTECTED_BY_SOURCE));

    private final Optional<NothingKind> nothing;

    Meaning(Optional<NothingKind> nothing) {
        this.nothing = nothing;
    }

    /** Empty for zero, which is a value. */
    public Optional<NothingKind> nothing() {
        return nothing;
    }
}
