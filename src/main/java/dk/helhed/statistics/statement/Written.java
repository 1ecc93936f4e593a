package dk.helhed.statistics.statement;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.web.Formats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A moment or a day as a source writes it: PX as 20190612 10:30, JSON-stat as 2019-06-12T08:30:00Z. */
record Written(String said) {
    private static final DateTimeFormatter PX = DateTimeFormatter.ofPattern("uuuuMMdd HH:mm");

    /** In the reader's language; as it is written, where it is neither. */
    String in(Formats format) {
        return Stream.<Function<String, String>>of(
                        text -> format.dateTime(OffsetDateTime.parse(text).toInstant()),
                        text -> format.dateTime(Copenhagen.instant(LocalDateTime.parse(text, PX))),
                        text -> format.dateTime(Copenhagen.instant(LocalDateTime.parse(text))),
                        text -> format.date(LocalDate.parse(text)),
                        text -> format.date(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)))
                .flatMap(reading -> read(reading).stream())
                .findFirst()
                .orElse(said);
    }

    private Optional<String> read(Function<String, String> reading) {
        try {
            return Optional.of(reading.apply(said.strip()));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
