package dk.helhed.statistics.indicator;

import java.util.Optional;

/** What is divided by what. Numerator, denominator and selections are data, not code. */
public sealed interface Definition {

    Quantity numerator();

    Presentation presentation();

    Optional<Quantity> denominator();

    /** The sum itself: Σ counted × factor. */
    record Count(Quantity numerator, Presentation presentation) implements Definition {
        @Override
        public Optional<Quantity> denominator() {
            return Optional.empty();
        }
    }

    /** A part of a whole: Σ part ÷ Σ whole × factor. */
    record Share(Quantity numerator, Quantity whole, Presentation presentation) implements Definition {
        @Override
        public Optional<Quantity> denominator() {
            return Optional.of(whole);
        }
    }

    /** An amount for each: Σ amount ÷ Σ units × factor. */
    record Mean(Quantity numerator, Quantity units, Presentation presentation) implements Definition {
        @Override
        public Optional<Quantity> denominator() {
            return Optional.of(units);
        }
    }
}
