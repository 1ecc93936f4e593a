package dk.helhed.statistics.intake.legend;

import dk.helhed.statistics.NothingKind;
import java.util.Map;
import java.util.Optional;

/** What a sign that is no number means where a number should stand. */
public enum Meaning {
    ZERO(Optional.empty()),
    MISSING(Optional.of(NothingKind.MISSING)),
    NOT_APPLICABLE(Optional.of(NothingKind.NOT_APPLICABLE)),
    NOT_YET(Optional.of(NothingKind.NOT_YET)),
    PROTECTED_BY_SOURCE(Optional.of(NothingKind.PROTECTED_BY_SOURCE));

    /**
     * The signs of Danish statbanks. Two points stand for what is too uncertain to be told as well as for what is kept secret: that
     * there is no number is all that is certain, so they are proposed as missing, and a person who knows better says so.
     */
    public static final Map<String, Meaning> OF_STATBANKS =
            Map.of("-", ZERO, ".", NOT_APPLICABLE, "..", MISSING, "...", NOT_YET, "\u2026", NOT_YET);

    private final Optional<NothingKind> nothing;

    Meaning(Optional<NothingKind> nothing) {
        this.nothing = nothing;
    }

    /** Who takes in a file of ours has us as its source. */
    public static Meaning of(NothingKind kind) {
        return switch (kind) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_YET -> NOT_YET;
            case PROTECTED_BY_SOURCE, PROTECTED_BY_US -> PROTECTED_BY_SOURCE;
            case MISSING -> MISSING;
        };
    }

    /** Empty for zero, which is a value. */
    public Optional<NothingKind> nothing() {
        return nothing;
    }
}
