package dk.helhed.meetings;

import dk.helhed.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the board decided, as it stands or as it stood before it was corrected.
 *
 * @param line the recommendation line it is about; empty when it is about the item as a whole
 * @param text what the board said beside the word; may be empty
 * @param reason why it corrects what stood before; empty for a first decision
 * @param corrected what stood before, newest first; each of those without a list of its own
 */
public record Decision(
        DecisionId id,
        AgendaItemId item,
        Optional<RecommendationId> line,
        Outcome outcome,
        String text,
        String reason,
        Instant recordedAt,
        AccountId recordedBy,
        List<Decision> corrected) {

    /** The same without what stood before it. */
    Decision alone() {
        return new Decision(id, item, line, outcome, text, reason, recordedAt, recordedBy, List.of());
    }
}
