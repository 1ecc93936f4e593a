package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.assessment.Change;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.Move;
import dk.helhed.statistics.lists.assessment.Truth;
import dk.helhed.statistics.lists.assessment.Verdict;
import dk.helhed.web.Formats;
import dk.helhed.web.Page;
import java.math.BigDecimal;
import java.util.List;

/** @param lists the area on every list there is, the earliest first */
record ListedAreaPage(Reckoned here, List<Reckoned> lists) implements Page {

    /** One condition as a line of the table. */
    record Line(Condition condition, Verdict verdict) {
        boolean isResidents() {
            return condition.criterion() == ListCriterion.RESIDENTS;
        }

        String shape() {
            return switch (verdict.truth()) {
                case YES -> isResidents() ? "is-done" : "is-warn";
                case NO -> "is-ok";
                case UNKNOWN -> "is-idle";
            };
        }

        boolean isNearRounding() {
            return verdict.measured()
                    .map(distance -> distance.isWithinRounding(condition.step()))
                    .orElse(false);
        }

        /** Over, under or on: which text tells the distance. */
        String side() {
            return verdict.measured()
                    .map(distance -> switch (distance.beyond().signum()) {
                        case 1 -> "over";
                        case -1 -> "under";
                        default -> "on";
                    })
                    .orElse("open");
        }
    }

    List<Line> lines() {
        return here.assessment().verdicts().entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .toList();
    }

    long met() {
        return Wording.met(here);
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

    /** At least the decimals that are published; a multiple of a mean may have more, and is not rounded. */
    static String number(Formats format, Condition condition, BigDecimal number) {
        var published = Math.max(0, condition.step().stripTrailingZeros().scale());
        return format.number(
                number, Math.max(published, number.stripTrailingZeros().scale()));
    }

    static String direction(Move move) {
        return move.by().signum() < 0 ? "falls" : "rises";
    }
}
