package dk.helhed.statistics.indicator;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What an indicator says about one place in one period. */
public sealed interface Reading {

    Origin origin();

    /** A quotient that is still two sums: it is divided and rounded once, when it is shown. */
    record Value(Amount.Known numerator, Optional<Amount.Known> denominator, Presentation presentation)
            implements Reading {
        private static final int MORE_THAN_ANYONE_SHOWS = 12;

        /** Rounded half up to the decimals of the definition, in one step from the two sums. */
        public BigDecimal shown() {
            return rounded(presentation.decimals());
        }

        /** With twelve decimals: what "rounded from" names. */
        public BigDecimal unrounded() {
            return rounded(MORE_THAN_ANYONE_SHOWS);
        }

        private BigDecimal rounded(int decimals) {
            var product = numerator.value().multiply(presentation.factor());
            return denominator
                    .map(known -> product.divide(known.value(), decimals, RoundingMode.HALF_UP))
                    .orElseGet(() -> product.setScale(decimals, RoundingMode.HALF_UP));
        }

        @Override
        public Origin origin() {
            return denominator
                    .map(known -> numerator.origin().with(known.origin()))
                    .orElse(numerator.origin());
        }
    }

    /**
     * No value, with the reason.
     *
     * @param sides what each sum of a quotient came to, to be protected as the two sums of a value are; empty for a count
     */
    record Nothing(Why why, Origin origin, Optional<Sides> sides) implements Reading {
        public Nothing(Why why, Origin origin) {
            this(why, origin, Optional.empty());
        }
    }

    /** The sum above the line and the one below: a reason that one of them has none is no reason of the other. */
    record Sides(Outcome above, Outcome below) {
        public static Optional<Amount.Known> known(Outcome side) {
            return side instanceof Outcome.Together(Amount.Known known) ? Optional.of(known) : Optional.empty();
        }
    }

    /** Why there is no value. */
    sealed interface Why {
        /** What a table writes in the cell. */
        NothingKind kind();

        /**
         * The sum could not be made: so many cells are of such a kind.
         *
         * @param symbol what the source itself writes for the kind; empty where it has no sign of its own
         */
        record InTheFile(Side side, NothingKind kind, Map<NothingKind, Long> kinds, String symbol) implements Why {}

        /**
         * There is nothing to divide by. Never shown as 0.
         *
         * @param aboveToo the sum above the line is 0 as well: two real zeros
         */
        record DenominatorIsZero(boolean aboveToo) implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.NOT_APPLICABLE;
            }
        }

        /** What is divided by is told of other periods only. */
        record DenominatorNotThen() implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.MISSING;
            }
        }

        /** The parts may not be put together; the flag is the source's own. */
        record MayNotBeAdded(Axis axis, String flag) implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.NOT_APPLICABLE;
            }
        }

        /** Changed borders leave no one way to the value. */
        record BordersUnclear(Unclear why) implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.NOT_APPLICABLE;
            }
        }

        /** The area came later, or was no more: nothing is missing. */
        record AreaNotThen() implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.NOT_APPLICABLE;
            }
        }

        /**
         * Of the periods that a longer one is put together from, not all are there.
         *
         * @param kind whether the rest is to come, is missing, or never was
         */
        record PartsMissing(int there, int of, PeriodCode.Length each, NothingKind kind) implements Why {}

        /** The definition changes within the longer period. */
        record DefinitionChanges() implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.NOT_APPLICABLE;
            }
        }

        /** No version of the definition covers the period. */
        record NotDefinedThen() implements Why {
            @Override
            public NothingKind kind() {
                return NothingKind.NOT_APPLICABLE;
            }
        }
    }

    /** Above or below the line of the fraction. */
    enum Side {
        NUMERATOR,
        DENOMINATOR
    }
}
