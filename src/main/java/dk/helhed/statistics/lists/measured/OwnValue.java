package dk.helhed.statistics.lists.measured;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Reading;
import java.math.BigDecimal;
import java.util.List;

/** What the platform's own figures say of a criterion for one area and list. */
public sealed interface OwnValue {

    /** One period that went into a value, with its two sums and where they were read. */
    record Part(String period, Reading.Value reading) {}

    /**
     * @param raw with twelve decimals
     * @param published as the ministry would publish it; the rules are applied to this
     * @param parts the newest last
     */
    record Known(BigDecimal raw, BigDecimal published, List<Part> parts) implements OwnValue {}

    /** @param period the first that stops it; empty where none does */
    record Missing(Reason reason, NothingKind kind, String period) implements OwnValue {}

    /** Why there is no value. */
    enum Reason {
        /** Nobody has chosen an indicator. */
        NO_INDICATOR,
        /** The reader may not see what the indicator reads. */
        NO_ACCESS,
        /** As it is defined for one of the years the indicator answers another kind of question. */
        NOT_FITTING,
        /** The releases do not hold the period. */
        NO_PERIOD,
        /** The releases hold parts of the year: of several none is chosen for the reader, and one is not the year. */
        SHORTER_PERIODS,
        /** The data are not about the area. */
        NO_AREA,
        /** The area came later, or was no more. */
        AREA_NOT_THEN,
        /** The cell holds a kind of nothing. */
        NOTHING,
        /** Nobody is in the group that is measured against. */
        NOTHING_TO_DIVIDE_BY,
        /** We hide it, for it is about too few. It stays hidden here. */
        PROTECTED,
        /** We hide it, for one that is about too few could be worked out otherwise. */
        GUARDS_ANOTHER,
        /** The definition counts otherwise in one of the years, so they have no mean. */
        CHANGED,
        /** The region's income, which it is measured against, is not entered. */
        NO_REGION;

        /** Whether another choice of indicators would help. */
        public boolean isMendedByChoosing() {
            return this == NO_INDICATOR || this == NOT_FITTING || this == SHORTER_PERIODS;
        }
    }
}
