package dk.helhed.statistics.indicator;

import dk.helhed.statistics.NothingKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A sum of cells, or the kinds of nothing that stand where it should be. Where it came from is kept in both cases. */
public sealed interface Amount {

    Origin origin();

    /** The exact sum, with all the decimals of the file. */
    record Known(BigDecimal value, Origin origin) implements Amount {}

    /**
     * No sum.
     *
     * @param kinds how many cells are of which kind; never empty
     * @param symbols what the source itself writes in them, by kind; a kind without a sign of its own is absent
     */
    record Unknown(Map<NothingKind, Long> kinds, Map<NothingKind, SortedSet<String>> symbols, Origin origin)
            implements Amount {
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
            symbols = new TreeMap<>(symbols);
        }

        Unknown(Map<NothingKind, Long> kinds, Origin origin) {
            this(kinds, Map.of(), origin);
        }

        /** The source's own sign for the gravest kind: "..", or several with a comma between; empty where it has none. */
        public String symbol() {
            return symbols.getOrDefault(gravest(), Collections.emptySortedSet()).stream()
                    .filter(sign -> !sign.isBlank())
                    .collect(Collectors.joining(", "));
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
     * @param nothings how many hold none, by kind, and in {@code symbols} what the source writes there
     */
    static Amount of(
            BigDecimal sum,
            long valued,
            Map<NothingKind, Long> nothings,
            Map<NothingKind, SortedSet<String>> symbols,
            Origin origin) {
        var spoilt = nothings.keySet().stream().anyMatch(kind -> kind != NothingKind.NOT_APPLICABLE);
        if (valued > 0 && !spoilt) {
            return new Known(sum, origin);
        }
        return new Unknown(nothings.isEmpty() ? Map.of(NothingKind.MISSING, 1L) : nothings, symbols, origin);
    }

    /** Where the file holds no cell at all. */
    static Amount absent() {
        return new Unknown(Map.of(NothingKind.MISSING, 1L), Origin.NOWHERE);
    }
}
