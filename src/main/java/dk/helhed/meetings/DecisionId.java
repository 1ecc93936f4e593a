package dk.helhed.meetings;

import java.util.UUID;

/** One recorded decision; a correction is a decision of its own. */
public record DecisionId(UUID value) {
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }
}
