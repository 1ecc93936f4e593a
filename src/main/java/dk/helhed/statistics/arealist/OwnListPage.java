package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** @param list empty while nothing can be calculated */
record OwnListPage(SortedSet<Integer> years, Optional<OwnList> list, List<OwnArea> areas) implements Page {
    long inAClass() {
        return areas.stream()
                .filter(one -> one.assessment().standing().certain().isPresent())
                .count();
    }

    long open() {
        return areas.stream()
                .filter(one -> one.assessment().standing() instanceof Standing.Open)
                .count();
    }

    /** Of which not even a class that they are in at least is known. */
    long undecided() {
        return areas.stream()
                .filter(one -> one.assessment().standing() instanceof Standing.Open)
                .filter(one -> one.assessment().standing().certain().isEmpty())
                .count();
    }

    static String beside(OwnArea one) {
        return one.comparison()
                .map(comparison -> switch (comparison) {
                    case Comparison.Agrees _ -> "agrees";
                    case Comparison.Differs _ -> "differs";
                    case Comparison.CannotBeCompared _ -> "cannot-compare";
                })
                .orElse("own.not-named");
    }
}
