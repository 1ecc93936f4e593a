package dk.helhed.meetings;

import java.util.UUID;

/** One line of a recommendation; the same line keeps its id from draft to release to decision. */
public record RecommendationId(UUID value) {
    public static RecommendationId of(String text) {
        return new RecommendationId(UUID.fromString(text));
    }
}
