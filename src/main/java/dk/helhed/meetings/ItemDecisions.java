package dk.helhed.meetings;

import java.util.List;
import java.util.Optional;

/**
 * The decisions that stand on one item.
 *
 * @param lines in the order in which they were first decided; a correction keeps the place
 * @param whole what became of the item as a whole; the only one of an item without recommendation lines
 */
public record ItemDecisions(AgendaItemId item, List<Decision> lines, Optional<Decision> whole) {
    public static ItemDecisions none(AgendaItemId item) {
        return new ItemDecisions(item, List.of(), Optional.empty());
    }

    public Optional<Decision> of(RecommendationId line) {
        return lines.stream()
                .filter(decision -> decision.line().filter(line::equals).isPresent())
                .findFirst();
    }

    public boolean isEmpty() {
        return lines.isEmpty() && whole.isEmpty();
    }
}
