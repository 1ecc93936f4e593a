package dk.helhed.audit.reading;

import dk.helhed.kernel.Copenhagen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What of the trail is shown. It lies in the address, so a view can be shared. {@code object} and {@code action} match
 * from their beginning; {@code until} is the last day shown; a day that cannot be read limits nothing.
 */
record TrailFilter(String object, String account, String action, String from, String until) {
    private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final OffsetDateTime END = OffsetDateTime.parse("9000-01-01T00:00:00Z");

    OffsetDateTime after() {
        return day(from).map(TrailFilter::start).orElse(BEGINNING);
    }

    OffsetDateTime before() {
        return day(until).map(last -> start(last.plusDays(1))).orElse(END);
    }

    boolean any() {
        return !(object + account + action + from + until).isBlank();
    }

    /** The address of the same view, further back in time. */
    String address(long olderThan) {
        return "/audit?object=%s&account=%s&action=%s&from=%s&until=%s&before=%d"
                .formatted(coded(object), coded(account), coded(action), coded(from), coded(until), olderThan);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Copenhagen.ZONE).toOffsetDateTime();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
