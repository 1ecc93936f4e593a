package dk.helhed.statistics.catalog.description;

import dk.helhed.kernel.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When releases are expected.
 *
 * @param months between two releases; 0 where they come irregularly
 * @param next a day the source has named for a release; from there the rhythm goes on
 * @param said when somebody wrote that day; empty while it is being written
 */
public record Rhythm(int months, Optional<LocalDate> next, Optional<Instant> said) {
    public static final int MOST_MONTHS = 120;

    /** Nothing is expected. */
    public static final Rhythm NONE = new Rhythm(0, Optional.empty());

    private static final int DAYS_IN_A_MONTH = 30;
    private static final int EARLY_WHERE_IRREGULAR = 14;

    public Rhythm(int months, Optional<LocalDate> next) {
        this(months, next, Optional.empty());
    }

    public Rhythm {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("No rhythm of " + months + " months");
        }
    }

    /** What is to be said of the next release. */
    public sealed interface Due {}

    /** No day is named and none follows from the rhythm. */
    public record Unplanned() implements Due {}

    public record Expected(LocalDate day) implements Due {}

    /** @param days since the day it was expected on; 1 or more */
    public record Late(LocalDate day, long days) implements Due {}

    /**
     * The first expected release that has not come, as seen on a day. A release answers an expected one when it came on its day or
     * later, or at most a quarter of the rhythm before it. One that had come when the day was named does not answer it.
     *
     * @param newest when the newest release was received
     */
    public Due due(LocalDate today, Optional<Instant> newest) {
        var received = newest.map(at -> Copenhagen.at(at).toLocalDate());
        var first = next.or(() -> months == 0 ? Optional.empty() : received.map(day -> day.plusMonths(months)));
        return named(newest, received)
                .or(() -> first.flatMap(day -> unanswered(day, received)))
                .<Due>map(day ->
                        today.isAfter(day) ? new Late(day, ChronoUnit.DAYS.between(day, today)) : new Expected(day))
                .orElseGet(Unplanned::new);
    }

    /** The day that was named when the newest release had come already. */
    private Optional<LocalDate> named(Optional<Instant> newest, Optional<LocalDate> received) {
        var isLater = said.flatMap(at -> newest.map(at::isAfter)).orElse(false);
        return isLater ? next.filter(day -> received.map(day::isAfter).orElse(false)) : Optional.empty();
    }

    private Optional<LocalDate> unanswered(LocalDate first, Optional<LocalDate> received) {
        var day = first;
        for (var turn = 1L; answers(received, day); turn++) {
            if (months == 0) {
                return Optional.empty();
            }
            day = first.plusMonths(turn * months);
        }
        return Optional.of(day);
    }

    private boolean answers(Optional<LocalDate> received, LocalDate expected) {
        var early = months == 0 ? EARLY_WHERE_IRREGULAR : months * DAYS_IN_A_MONTH / 4;
        return received.map(day -> !day.isBefore(expected.minusDays(early))).orElse(false);
    }
}
