package dk.helhed.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.helhed.meetings.DecisionQueries.DecisionRow;
import dk.helhed.meetings.DecisionQueries.LineRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What boards decided. Who may read it is asked of the item first: a closed item has closed decisions. */
@Component
public class Decisions {
    private final DecisionQueries queries;

    Decisions(DecisionQueries queries) {
        this.queries = queries;
    }

    public ItemDecisions ofItem(AgendaItemId item) {
        return standing(queries.ofItem(item)).getOrDefault(item, ItemDecisions.none(item));
    }

    public ItemDecisions ofPaper(PaperId paper) {
        return ofItem(queries.itemOf(paper));
    }

    /** By item; items without a decision are missing. */
    public Map<AgendaItemId, ItemDecisions> ofMeeting(MeetingId meeting) {
        return standing(queries.ofMeeting(meeting));
    }

    /** The lines that the board decides, from the newest release of each paper; items without lines are missing. */
    public Map<AgendaItemId, List<Recommendation>> lines(MeetingId meeting) {
        return queries.lines(meeting).stream()
                .collect(groupingBy(LineRow::item, mapping(LineRow::recommendation, toList())));
    }

    /** Rows come oldest first, so what a row corrects was seen before it. */
    private static Map<AgendaItemId, ItemDecisions> standing(List<DecisionRow> rows) {
        var standing = new HashMap<UUID, Decision>();
        var order = new ArrayList<UUID>();
        for (var row : rows) {
            var before = row.corrects().flatMap(id -> Optional.ofNullable(standing.remove(id)));
            standing.put(row.id().value(), row.correcting(before));
            var place = row.corrects().map(order::indexOf).orElse(-1);
            if (place >= 0) {
                order.set(place, row.id().value());
            } else {
                order.add(row.id().value());
            }
        }
        var byItem = order.stream()
                .flatMap(id -> Optional.ofNullable(standing.get(id)).stream())
                .collect(groupingBy(Decision::item));
        var all = new HashMap<AgendaItemId, ItemDecisions>();
        byItem.forEach((item, decisions) -> all.put(item, of(item, decisions)));
        return all;
    }

    private static ItemDecisions of(AgendaItemId item, List<Decision> decisions) {
        return new ItemDecisions(
                item,
                decisions.stream().filter(one -> one.line().isPresent()).toList(),
                decisions.stream().filter(one -> one.line().isEmpty()).findFirst());
    }
}
