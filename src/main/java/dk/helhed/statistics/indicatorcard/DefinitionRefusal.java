package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.Refusal;
import java.util.List;

/** Why a definition cannot be kept. */
sealed interface DefinitionRefusal extends Refusal {

    record NameMissing() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-001";
        }
    }

    record QuestionMissing() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-002";
        }
    }

    record NumeratorMissing() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-003";
        }
    }

    record DenominatorMissing() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-004";
        }
    }

    record FactorUnreadable(String written) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-005";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    record LevelsDiffer(String numerator, String denominator) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-006";
        }

        @Override
        public List<Object> arguments() {
            return List.of(numerator, denominator);
        }
    }

    record DayMissing() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-007";
        }
    }

    record ReasonMissing() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-008";
        }
    }

    record NothingChanged() implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-009";
        }
    }

    record DecimalsUnreadable(String written) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-010";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    record MayNotBeAdded(String measure, String flag) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-012";
        }

        @Override
        public List<Object> arguments() {
            return List.of(measure, flag);
        }
    }

    record DayUnreadable(String written) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-011";
        }

        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }
}
