package dk.helhed.statistics.lists.measured;

import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.assessment.Situation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * The earlier lists of an area as its own lists are judged by them: the own one of a year where the own values decide it, else
 * the ministry's.
 *
 * @param ministrys the years whose list is the ministry's
 */
public record OwnHistory(History history, Set<Integer> ministrys) {
    public OwnHistory {
        ministrys = Set.copyOf(ministrys);
    }

    /** What the own figures say of the area for one list. */
    public record Own(RuleVersion rule, Situation situation) {}

    /**
     * Each list is judged by those before it.
     *
     * @param lists the oldest first
     * @param ministry the ministry's lists, as far as it is known that they name the area
     */
    public static OwnHistory of(Collection<Own> lists, History ministry) {
        var certain = new HashMap<Integer, Set<ListClass>>(ministry.lists());
        var open = new HashMap<Integer, Set<ListClass>>(ministry.open());
        var ministrys = new HashSet<>(certain.keySet());
        for (var own : lists) {
            var year = own.situation().listYear();
            var said = Assessment.of(own.rule(), own.situation(), new History(certain, open));
            if (said.unsettled().criteria().isEmpty() || !ministrys.contains(year)) {
                certain.put(year, said.reached());
                open.put(year, said.open());
                ministrys.remove(year);
            }
        }
        return new OwnHistory(new History(certain, open), ministrys);
    }
}
