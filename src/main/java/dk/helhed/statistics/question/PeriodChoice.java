package dk.helhed.statistics.question;

import dk.helhed.statistics.indicator.PeriodCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which periods a figure is about, out of those that have values. */
public sealed interface PeriodChoice {

    /** The newest: tomorrow's release moves it. */
    record Latest() implements PeriodChoice {}

    /** From one period to another, both included with all that lies in them; an open end takes all there are on that side. */
    record Span(Optional<String> from, Optional<String> until) implements PeriodChoice {}

    static PeriodChoice all() {
        return new Span(Optional.empty(), Optional.empty());
    }

    /** The chosen ones, in time order. */
    default List<String> among(Collection<String> periods) {
        var inTime = periods.stream().sorted(PeriodCode.IN_TIME).toList();
        return switch (this) {
            case Latest() -> inTime.isEmpty() ? inTime : List.of(inTime.getLast());
            case Span(var from, var until) ->
                inTime.stream()
                        .filter(period -> from.map(first -> PeriodCode.IN_TIME.compare(first, period) <= 0)
                                .orElse(true))
                        .filter(period -> until.map(last -> PeriodCode.IN_TIME.compare(period, last) <= 0
                                        || PeriodCode.liesIn(period, last))
                                .orElse(true))
                        .toList();
        };
    }
}
