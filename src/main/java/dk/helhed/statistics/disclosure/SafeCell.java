package dk.helhed.statistics.disclosure;

import dk.helhed.statistics.indicator.Reading;

/** What may be seen in one cell. */
public sealed interface SafeCell {

    /** The value with its two sums: none of them is protected. */
    record Shown(Reading.Value value) implements SafeCell {}

    /** Nothing, of a kind that is the file's or the arithmetic's own. */
    record Nil(Reading.Nothing nothing) implements SafeCell {}

    /** Hidden by us: value, numerator and denominator. */
    record Hidden(Cause cause) implements SafeCell {}

    /** Why a cell is hidden. */
    enum Cause {
        /** The count is below the threshold. */
        SMALL,
        /** Otherwise a small one could be found by subtraction. */
        GUARDS_ANOTHER
    }
}
