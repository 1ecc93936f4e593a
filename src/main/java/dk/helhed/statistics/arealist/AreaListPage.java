package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

record AreaListPage(int year, List<Reckoned> areas) implements Page {
    RuleVersion rule() {
        return areas.getFirst().rule();
    }

    long listed() {
        return areas.stream().filter(one -> one.row().listed()).count();
    }

    long differing() {
        return areas.stream()
                .filter(one -> one.comparison() instanceof Comparison.Differs)
                .count();
    }

    String sources() {
        return areas.stream().map(one -> one.row().source()).distinct().collect(Collectors.joining("; "));
    }

    /** The city's own areas first. */
    List<Reckoned> inOrder(String city) {
        return areas.stream()
                .sorted(Comparator.comparing(one -> !one.row().municipality().equals(city)))
                .toList();
    }
}
