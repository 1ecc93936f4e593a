package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

    /** The unit says what the quotient is multiplied by, and it is multiplied by something else. */
    record FactorOfUnit(String unit, BigDecimal demanded, BigDecimal factor) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-013";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit, demanded, factor);
        }
    }

    /** The number is there for the areas that the source itself counts, and for no others. */
    record ApartByArea(String measure, String flag) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-060";
        }

        @Override
        public List<Object> arguments() {
            return List.of(measure, flag);
        }
    }

    /** No category is ticked where several may not be added. */
    record ApartByCategory(String measure, String dimension, String flag) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-061";
        }

        @Override
        public List<Object> arguments() {
            return List.of(measure, dimension, flag);
        }
    }

    /** A total and some of its parts are ticked together. */
    record TotalWithParts(Uncountable at) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-040";
        }

        @Override
        public List<Object> arguments() {
            return at.arguments();
        }
    }

    /** Categories would be added of which one reads like their total, and nobody has said whether it is. */
    record LikelyTotal(Uncountable at) implements DefinitionRefusal {
        @Override
        public String code() {
            return "IND-041";
        }

        @Override
        public List<Object> arguments() {
            return at.arguments();
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of("/datasets/" + at.dataset().value() + "/limits");
        }
    }

    /** A category that cannot be added to the others of its dimension. */
    record Uncountable(String category, String dimension, DatasetId dataset) {
        List<Object> arguments() {
            return List.of(category, dimension);
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
