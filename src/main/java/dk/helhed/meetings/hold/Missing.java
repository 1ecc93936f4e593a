package dk.helhed.meetings.hold;

import dk.helhed.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is missing before a meeting can be ended. All of it is mended on the page it is shown on. */
sealed interface Missing extends Refusal {

    record NotBegun(LocalDate day) implements Missing {
        @Override
        public String code() {
            return "MEET-108";
        }
    }

    record NoAttendance() implements Missing {
        @Override
        public String code() {
            return "MEET-101";
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("#attendance");
        }
    }

    /** @param anchor of the line on the page */
    record LineUndecided(int item, int line, String anchor) implements Missing {
        @Override
        public String code() {
            return "MEET-102";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item, line);
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("#" + anchor);
        }
    }

    /** @param anchor of the item on the page */
    record ItemUndecided(int item, String anchor) implements Missing {
        @Override
        public String code() {
            return "MEET-103";
        }

        @Override
        public List<Object> arguments() {
            return List.of(item);
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("#" + anchor);
        }
    }
}
