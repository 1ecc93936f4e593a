package dk.helhed.kernel;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The zone in which a day begins and ends for the boards, whatever zone the machine is set to. */
public final class Copenhagen {
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Copenhagen() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** A day as a form tells it; empty where it is none, or of a century that nobody means. */
    public static Optional<LocalDate> day(String told) {
        try {
            return Optional.of(LocalDate.parse(told)).filter(day -> day.getYear() > 1000 && day.getYear() < 3000);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
