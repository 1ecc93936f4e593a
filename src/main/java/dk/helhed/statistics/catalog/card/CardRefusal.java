package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a card cannot be kept. */
sealed interface CardRefusal extends Refusal {

    record RhythmUnreadable(String written, int most) implements CardRefusal {
        @Override
        public String code() {
            return "CAT-001";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written, most);
        }
    }

    record DayUnreadable(String written) implements CardRefusal {
        @Override
        public String code() {
            return "CAT-002";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    record TooLong(int most) implements CardRefusal {
        @Override
        public String code() {
            return "CAT-003";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    record AgreementMissing() implements CardRefusal {
        @Override
        public String code() {
            return "CAT-004";
        }
    }

    record ChangedMeanwhile() implements CardRefusal {
        @Override
        public String code() {
            return "CAT-005";
        }
    }

    record ClassificationMissing() implements CardRefusal {
        @Override
        public String code() {
            return "CAT-006";
        }
    }

    record FlagMissing() implements CardRefusal {
        @Override
        public String code() {
            return "CAT-007";
        }
    }
}
