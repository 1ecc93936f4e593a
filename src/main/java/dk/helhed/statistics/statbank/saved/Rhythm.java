package dk.helhed.statistics.statbank.saved;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When a saved fetch runs by itself. */
public enum Rhythm {
    BY_HAND,
    /** Looked at every day, and fetched when the table was updated. */
    ON_UPDATE,
    MONTHLY,
    QUARTERLY;

    /** StatBanks publish at eight. */
    private static final LocalTime TIME = LocalTime.of(9, 15);

    public boolean isByItself() {
        return this != BY_HAND;
    }

    /** The next time after this one; for a fetch that runs by itself. */
    public ZonedDateTime after(ZonedDateTime last) {
        var day = last.toLocalDate();
        var next =
                switch (this) {
                    case BY_HAND -> throw new IllegalStateException("runs by hand");
                    case ON_UPDATE -> day.plusDays(1);
                    case MONTHLY -> day.plusMonths(1);
                    case QUARTERLY -> day.plusMonths(3);
                };
        return next.atTime(TIME).atZone(last.getZone());
    }

    /** The time to try again when it failed: soon, but not before the StatBank had a night. */
    public ZonedDateTime afterFailure(ZonedDateTime last) {
        return last.toLocalDate().plusDays(1).atTime(TIME).atZone(last.getZone());
    }
}
