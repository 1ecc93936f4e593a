package dk.helhed.governance.seat;

import dk.helhed.kernel.Period;
import dk.helhed.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** May this person hold this seat in this period? Answers with everything that speaks against it. */
final class TermOfOffice {

    /** A vote that the person holds on another seat of the same board. */
    record OtherVote(int number, LocalDate starts, Optional<LocalDate> ends) {
        boolean overlaps(Period period) {
            return new Period(starts, ends).overlaps(period);
        }
    }

    record SeatTaken(String holder, LocalDate from, Optional<LocalDate> lastDay, String address) implements Refusal {
        @Override
        public String code() {
            return lastDay.isPresent() ? "GOV-030" : "GOV-031";
        }

        @Override
        public List<Object> arguments() {
            return lastDay.<List<Object>>map(day -> List.of(holder, from, day)).orElseGet(() -> List.of(holder, from));
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of(address + "#end");
        }
    }

    record TermTooLong(int years, LocalDate latestLastDay) implements Refusal {
        @Override
        public String code() {
            return "GOV-032";
        }

        @Override
        public List<Object> arguments() {
            return List.of(years, latestLastDay);
        }
    }

    record SecondVote(int seat) implements Refusal {
        @Override
        public String code() {
            return "GOV-033";
        }

        @Override
        public List<Object> arguments() {
            return List.of(seat);
        }
    }

    record BeforeTheSeat(LocalDate since) implements Refusal {
        @Override
        public String code() {
            return "GOV-034";
        }

        @Override
        public List<Object> arguments() {
            return List.of(since);
        }
    }

    record Nameless() implements Refusal {
        @Override
        public String code() {
            return "GOV-035";
        }
    }

    private TermOfOffice() {}

    /**
     * @param onSeat the terms on the seat
     * @param votes what the person votes with on other seats of the board
     * @param named whether the person's identity is still held
     * @return all reasons against it; empty when it is permitted
     */
    static List<Refusal> check(
            SeatFacts seat, List<SeatTerm> onSeat, List<OtherVote> votes, boolean named, Period wanted) {
        return Stream.of(
                        taken(seat, onSeat, wanted),
                        tooLong(seat, wanted),
                        secondVote(seat, votes, wanted),
                        tooEarly(seat, wanted),
                        named ? Stream.<Refusal>empty() : Stream.of(new Nameless()))
                .<Refusal>flatMap(reasons -> reasons)
                .distinct()
                .toList();
    }

    private static Stream<Refusal> taken(SeatFacts seat, List<SeatTerm> onSeat, Period wanted) {
        return onSeat.stream()
                .filter(term -> term.period().overlaps(wanted))
                .map(term -> new SeatTaken(
                        term.holder(), term.starts(), term.period().lastDay(), seat.address()));
    }

    private static Stream<Refusal> tooLong(SeatFacts seat, Period wanted) {
        return seat.longestTermYears().stream()
                .filter(years -> wanted.until()
                        .map(until -> until.isAfter(wanted.from().plusYears(years)))
                        .orElse(true))
                .map(years ->
                        new TermTooLong(years, wanted.from().plusYears(years).minusDays(1)));
    }

    private static Stream<Refusal> secondVote(SeatFacts seat, List<OtherVote> votes, Period wanted) {
        return seat.voting()
                ? votes.stream().filter(vote -> vote.overlaps(wanted)).map(vote -> new SecondVote(vote.number()))
                : Stream.empty();
    }

    private static Stream<Refusal> tooEarly(SeatFacts seat, Period wanted) {
        return wanted.from().isBefore(seat.since()) ? Stream.of(new BeforeTheSeat(seat.since())) : Stream.empty();
    }
}
