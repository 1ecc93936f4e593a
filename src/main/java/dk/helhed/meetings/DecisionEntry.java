package dk.helhed.meetings;

import dk.helhed.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The place on a page where one decision is recorded, corrected or read.
 *
 * @param line empty for the item as a whole
 * @param number of the line; 0 for the item as a whole
 * @param words the line as the board reads it; empty for the item as a whole
 * @param typed what the open form holds; empty when it is only read
 * @param changeable whether the reader may still correct it
 */
public record DecisionEntry(
        AgendaItemId item,
        Optional<RecommendationId> line,
        int number,
        String words,
        Optional<Decision> stands,
        Optional<Typed> typed,
        boolean changeable,
        List<? extends Refusal> refusals) {

    /**
     * A decision as it was typed.
     *
     * @param outcome the name of an {@link Outcome}, or empty
     * @param reason why what stands is corrected
     */
    public record Typed(String outcome, String text, String reason) {
        public static final Typed NOTHING = new Typed("", "", "");

        public static Typed of(Decision decision) {
            return new Typed(decision.outcome().name(), decision.text(), "");
        }
    }

    /** As it first stands on a page: open where nothing is decided yet and the reader may write. */
    public static DecisionEntry of(
            AgendaItemId item,
            Optional<Recommendation> line,
            String words,
            Optional<Decision> stands,
            boolean changeable) {
        return new DecisionEntry(
                item,
                line.map(Recommendation::id),
                line.map(Recommendation::number).orElse(0),
                words,
                stands,
                changeable && stands.isEmpty() ? Optional.of(Typed.NOTHING) : Optional.empty(),
                changeable,
                List.of());
    }

    /** The same with its form open. */
    public DecisionEntry typing(Typed now, List<? extends Refusal> why) {
        return new DecisionEntry(item, line, number, words, stands, Optional.of(now), changeable, why);
    }

    public String address() {
        return line.map(id -> "/decisions/lines/" + id.value()).orElse("/decisions/items/" + item.value());
    }

    public String anchor() {
        return line.map(id -> "d-" + id.value()).orElse("d-" + item.value());
    }
}
