package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.assessment.Change;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.Move;
import dk.helhed.statistics.lists.assessment.Truth;
import dk.helhed.web.Page;
import java.util.List;

/** @param lists the area on every list there is, the earliest first */
record ListedAreaPage(Reckoned here, List<Reckoned> lists) implements Page {

    List<CriterionLine.Group> groups() {
        return CriterionLine.groups(here.rule(), here.assessment());
    }

    List<Change> changes() {
        return here.assessment().changes();
    }

    /** The moves are said under what would change the class, so they are said here only where nothing else is. */
    List<Comparison.Reason> reasons() {
        var all = here.comparison() instanceof Comparison.Differs differs
                ? differs.reasons()
                : List.<Comparison.Reason>of();
        var hints = all.stream()
                .filter(reason -> !(reason instanceof Comparison.Reason.Moves))
                .toList();
        return hints.isEmpty() ? all : hints;
    }

    boolean agrees() {
        return here.comparison() instanceof Comparison.Agrees;
    }

    Truth computed() {
        return here.assessment().standing().isListed();
    }

    static String direction(Move move) {
        return move.by().signum() < 0 ? "falls" : "rises";
    }
}
