package dk.helhed.statistics.lists;

import java.math.BigDecimal;

/** The unit a version of the law states a threshold in. Values are published in percent, also where the law counts per 10,000. */
public enum ListUnit {
    PERSONS(0),
    PERCENT(0),
    PER_10_000(2),
    PERCENT_OF_REGION(0);

    private final int shift;

    ListUnit(int shift) {
        this.shift = shift;
    }

    /** A published value in this unit; exact: 2.83 percent is 283 per 10,000. */
    public BigDecimal of(BigDecimal published) {
        return published.movePointRight(shift);
    }

    /** Persons are counted one by one; a share is published with its last decimal rounded. */
    public boolean isRounded() {
        return this != PERSONS;
    }

    /** Back to the unit of publication; exact. */
    public BigDecimal published(BigDecimal own) {
        return own.movePointLeft(shift);
    }
}
