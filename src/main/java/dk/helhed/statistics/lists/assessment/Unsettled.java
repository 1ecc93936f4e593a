package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import java.util.List;
import java.util.Optional;

/**
 * What leaves it open where an area stands.
 *
 * @param classes it may be in, beyond the one that is certain; none where it is told where the area stands
 * @param criteria that cannot be decided and that those classes turn on, in the order of the law
 * @param list the newest earlier list that they turn on and that is not known
 */
public record Unsettled(List<ListClass> classes, List<ListCriterion> criteria, Optional<Integer> list) {
    public Unsettled {
        classes = List.copyOf(classes);
        criteria = List.copyOf(criteria);
    }
}
