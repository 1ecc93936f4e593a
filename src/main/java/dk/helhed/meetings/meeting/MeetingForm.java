package dk.helhed.meetings.meeting;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A meeting as it was typed. */
record MeetingForm(String board, String title, String day, String from, String until, String place) {

    sealed interface Checked {}

    record Good(MeetingPlan plan) implements Checked {}

    record Faulty(List<Refusal> faults) implements Checked {}

    static MeetingForm read(Map<String, String> fields) {
        return new MeetingForm(
                fields.getOrDefault("board", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("day", ""),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("until", ""),
                fields.getOrDefault("place", ""));
    }

    static MeetingForm empty(String board) {
        return new MeetingForm(board, "", "", "09:00", "11:00", "");
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.board().value().toString(),
                meeting.title(),
                meeting.day().toString(),
                meeting.from().toString(),
                meeting.until().toString(),
                meeting.place());
    }

    Checked check() {
        var faults = new ArrayList<Refusal>();
        var date = parsed(day, LocalDate::parse);
        var starts = parsed(from, LocalTime::parse);
        var ends = parsed(until, LocalTime::parse);
        require(date.isPresent(), "MEET-002", faults);
        require(starts.isPresent() && ends.isPresent(), "MEET-003", faults);
        if (starts.isPresent() && ends.isPresent()) {
            require(ends.get().isAfter(starts.get()), "MEET-004", faults);
        }
        require(!place.isBlank(), "MEET-005", faults);
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        return new Good(new MeetingPlan(
                title.strip(),
                Copenhagen.instant(date.orElseThrow().atTime(starts.orElseThrow())),
                Copenhagen.instant(date.orElseThrow().atTime(ends.orElseThrow())),
                place.strip()));
    }

    private static void require(boolean condition, String code, List<Refusal> faults) {
        if (!condition) {
            faults.add(Fault.of(code));
        }
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text.strip()));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
