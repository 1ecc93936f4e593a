package dk.helhed.statistics.catalog.limits;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why limits cannot be kept. */
sealed interface LimitsRefusal extends Refusal {

    record NoNumber(String written) implements LimitsRefusal {
        @Override
        public String code() {
            return "LIMIT-001";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    record NoPercent(String written, int most) implements LimitsRefusal {
        @Override
        public String code() {
            return "LIMIT-002";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written, most);
        }
    }

    record UpsideDown(String measure) implements LimitsRefusal {
        @Override
        public String code() {
            return "LIMIT-003";
        }

        @Override
        public List<Object> arguments() {
            return List.of(measure);
        }
    }

    record ChangedMeanwhile() implements LimitsRefusal {
        @Override
        public String code() {
            return "LIMIT-004";
        }
    }
}
