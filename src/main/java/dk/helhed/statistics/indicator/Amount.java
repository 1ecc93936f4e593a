package dk.helhed.statistics.indicator;

import dk.helhed.statistics.NothingKind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sum of cells, or the kinds of nothing that stand where it should be. Where it came from is kept in both cases. */
public sealed interface Amount {

    Origin origin();

    /** The exact sum, with all the decimals of the file. */
    record Known(BigDecimal value, Origin origin) implements Amount {}

    /**
     * No sum.
     *
     * @param kinds how many cells are of which kind; never empty
     */
    record Unknown(Map<NothingKind, Long> kinds, Origin origin) implements Amount {
        private static final List<NothingKind> FROM_GRAVEST = List.of(
                NothingKind.PROTECTED_BY_US,
                NothingKind.PROTECTED_BY_SOURCE,
                NothingKind.MISSING,
                NothingKind.NOT_YET,
                NothingKind.NOT_APPLICABLE);

        public Unknown {
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("Nothing has a kind, always");
            }
            kinds = new EnumMap<>(kinds);
        }

        /** The kind that says most about why: what is protected or missing weighs more than what does not apply. */
        public NothingKind gravest() {
            return FROM_GRAVEST.stream().filter(kinds::containsKey).findFirst().orElseThrow();
        }
    }

    /**
     * Cells that were summed in the warehouse. A cell that does not apply adds nothing and spoils nothing; any other kind
     * of nothing makes the whole sum unknown, because a part must never pass for the whole.
     *
     * @param valued how many cells hold a value
     */
    static Amount of(BigDecimal sum, long valued, Map<NothingKind, Long> nothings, Origin origin) {
        var spoilt = nothings.keySet().stream().anyMatch(kind -> kind != NothingKind.NOT_APPLICABLE);
        if (valued > 0 && !spoilt) {
            return new Known(sum, origin);
        }
        return new Unknown(nothings.isEmpty() ? Map.of(NothingKind.MISSING, 1L) : nothings, origin);
    }

    /** Where the file holds no cell at all. */
    static Amount absent() {
        return new Unknown(Map.of(NothingKind.MISSING, 1L), Origin.NOWHERE);
    }
}
