package dk.helhed.meetings.minutes.text;

import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.Decision;
import dk.helhed.web.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions in the words of minutes, with what was corrected after the minutes were first approved: when, by whom, why, and what
 * stood before.
 *
 * @param approved when the first version was approved; empty while there is none
 * @param names of the accounts that recorded; erased ones are missing
 */
public record Corrections(View view, Optional<Instant> approved, Map<AccountId, String> names) {

    /** @param line the recommendation with its number; empty for the item as a whole */
    public Minutes.Ruling ruling(String line, Decision decision) {
        return new Minutes.Ruling(line, outcome(decision), decision.text(), after(decision));
    }

    private List<String> after(Decision decision) {
        var chain = new ArrayList<Decision>();
        chain.add(decision);
        chain.addAll(decision.corrected());
        var words = new ArrayList<String>();
        for (var at = chain.size() - 2; at >= 0; at--) {
            if (isAfterApproval(chain.get(at))) {
                words.add(words(chain.get(at), chain.get(at + 1)));
            }
        }
        return List.copyOf(words);
    }

    private boolean isAfterApproval(Decision correction) {
        return approved.filter(correction.recordedAt()::isAfter).isPresent();
    }

    private String words(Decision correction, Decision before) {
        return view.text(
                "meetings.record.corrected",
                view.format().dateTime(correction.recordedAt()),
                Optional.ofNullable(names.get(correction.recordedBy()))
                        .orElseGet(() -> view.text("meetings.record.erased-account")),
                withStop(correction.reason()),
                withStop((outcome(before) + ". " + before.text()).strip()));
    }

    private String outcome(Decision decision) {
        return view.text(decision.outcome().key());
    }

    private static String withStop(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
