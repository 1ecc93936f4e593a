package dk.helhed.governance.board;

import dk.helhed.governance.SeatOnDate;
import dk.helhed.governance.SeatStatus;
import java.util.Comparator;
import java.util.List;

/** Which seats somebody must be found for, and in which order. */
final class Pressing {
    private static final Comparator<SeatOnDate> LONGEST_VACANT_THEN_FIRST_TO_END =
            Comparator.comparingInt(seat -> switch (seat.status()) {
                case SeatStatus.Vacant vacant -> -vacant.days();
                case SeatStatus.EndingSoon ending -> ending.days() + 1;
                case SeatStatus.Filled _ -> Integer.MAX_VALUE;
            });

    private Pressing() {}

    static List<SeatOnDate> of(List<SeatOnDate> seats) {
        return seats.stream()
                .filter(seat -> !(seat.status() instanceof SeatStatus.Filled))
                .sorted(LONGEST_VACANT_THEN_FIRST_TO_END)
                .toList();
    }
}
