package dk.helhed.statistics.lists;

import java.math.BigDecimal;

/** What a value is held against. */
public sealed interface Threshold {
    /** A number in the unit of the condition. */
    record Fixed(BigDecimal value) implements Threshold {}

    /** So many times the national mean of the same years, which must be known for the condition to be decided. */
    record TimesNational(BigDecimal factor) implements Threshold {}
}
