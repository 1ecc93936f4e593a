package dk.helhed.governance.board;

import dk.helhed.governance.SeatOnDate;
import dk.helhed.governance.SeatStatus;
import java.util.List;

/** How many seats a board has, and how they stand. */
record Standing(int seats, int vacant, int ending) {
    static Standing of(List<SeatOnDate> seats) {
        return new Standing(
                seats.size(), count(seats, SeatStatus.Vacant.class), count(seats, SeatStatus.EndingSoon.class));
    }

    int filled() {
        return seats - vacant;
    }

    private static int count(List<SeatOnDate> seats, Class<? extends SeatStatus> status) {
        return (int) seats.stream()
                .map(SeatOnDate::status)
                .filter(status::isInstance)
                .count();
    }
}
