package dk.helhed.statistics.comparison;

import static java.util.function.Predicate.not;

import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.period.LongPeriod;
import dk.helhed.statistics.question.PeriodChoice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The periods that a comparison is about.
 *
 * @param offered the lengths that what is counted can be put together to
 * @param together the one that was chosen; empty where periods stay as they are counted
 * @param all of them, oldest first; at least one
 * @param now the period of the values; {@code then} that of those they are measured against
 */
record Times(Set<Length> offered, Optional<Length> together, List<String> all, String now, Optional<String> then) {

    /**
     * With everything that was left open decided.
     *
     * @param counted the periods that have values, oldest first; at least one
     */
    static Times of(CompareForm form, List<String> counted) {
        var offered = LongPeriod.offered(counted);
        var together = form.length().filter(offered::contains);
        var all = together.map(length -> codes(length, counted, PeriodChoice.all()))
                .filter(not(List::isEmpty))
                .orElse(counted);
        var newest = together.map(length -> codes(length, counted, new PeriodChoice.Latest()))
                .filter(not(List::isEmpty))
                .orElse(counted)
                .getLast();
        var now = form.periodSaid()
                .map(said -> within(together, said))
                .filter(all::contains)
                .orElse(newest);
        var since = form.sinceSaid().map(said -> within(together, said));
        return new Times(offered, together, all, now, then(since, all, now));
    }

    /** Those that the values of now can be measured against, oldest first. */
    List<String> before() {
        return all.subList(0, all.indexOf(now));
    }

    /** Who chose a month and then asks for years means the year that it lies in. */
    private static String within(Optional<Length> together, String said) {
        return together.flatMap(length -> PeriodCode.of(said).within(length))
                .map(PeriodCode::code)
                .orElse(said);
    }

    private static List<String> codes(Length length, List<String> counted, PeriodChoice choice) {
        return LongPeriod.chosen(length, counted, choice).stream()
                .map(LongPeriod::code)
                .toList();
    }

    /** As asked, else the same part of the year before, else the period before. */
    private static Optional<String> then(Optional<String> since, List<String> periods, String now) {
        var earlier = periods.subList(0, periods.indexOf(now));
        var code = PeriodCode.of(now);
        return since.filter(earlier::contains)
                .or(() -> earlier.stream()
                        .filter(period -> code.isAYearAfter(PeriodCode.of(period)))
                        .findFirst())
                .or(() -> earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast()));
    }
}
