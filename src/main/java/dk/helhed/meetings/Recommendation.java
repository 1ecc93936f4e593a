package dk.helhed.meetings;

/** One numbered line of what the board is recommended to decide; {@code number} from 1, text such as "at bestyrelsen …". */
public record Recommendation(RecommendationId id, int number, String text) {}
