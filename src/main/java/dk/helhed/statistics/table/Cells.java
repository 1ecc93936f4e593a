package dk.helhed.statistics.table;

import dk.helhed.statistics.table.Content.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cells in row-major order: the last dimension runs fastest. A number takes nine bytes; what is rarer is kept aside, each kind
 * once.
 */
public final class Cells {
    private static final byte ASIDE = Byte.MIN_VALUE;

    private final long[] unscaled;
    private final byte[] scales;
    private final List<Content> aside;
    private final Map<Integer, String> statuses;

    private Cells(long[] unscaled, byte[] scales, List<Content> aside, Map<Integer, String> statuses) {
        this.unscaled = unscaled;
        this.scales = scales;
        this.aside = List.copyOf(aside);
        this.statuses = Map.copyOf(statuses);
    }

    public int size() {
        return scales.length;
    }

    public Content at(int index) {
        return scales[index] == ASIDE
                ? aside.get((int) unscaled[index])
                : new Value(BigDecimal.valueOf(unscaled[index], scales[index]));
    }

    /** What the source says of a cell besides its content, such as {@code e} for estimated. */
    public Optional<String> status(int index) {
        return Optional.ofNullable(statuses.get(index));
    }

    /** Exact; everything that is no number counts for nothing. */
    public BigDecimal sum() {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < size(); i++) {
            if (scales[i] != ASIDE || aside.get((int) unscaled[i]) instanceof Value) {
                sum = sum.add(((Value) at(i)).number());
            }
        }
        return sum;
    }

    public int numbers() {
        int numbers = 0;
        for (int i = 0; i < size(); i++) {
            numbers += scales[i] != ASIDE || aside.get((int) unscaled[i]) instanceof Value ? 1 : 0;
        }
        return numbers;
    }

    /** How many cells hold each content that is no number. */
    public Map<Content, Integer> others() {
        var counts = new HashMap<Content, Integer>();
        for (int i = 0; i < size(); i++) {
            if (scales[i] == ASIDE && !(aside.get((int) unscaled[i]) instanceof Value)) {
                counts.merge(aside.get((int) unscaled[i]), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Same contents and statuses; 1.0 and 1.00 are different contents. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Cells cells) || cells.size() != size() || !statuses.equals(cells.statuses)) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!at(i).equals(cells.at(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return size();
    }

    /** Fills the cells one after another, or at their places. */
    public static final class Builder {
        private final long[] unscaled;
        private final byte[] scales;
        private final List<Content> aside = new ArrayList<>();
        private final Map<Content, Integer> known = new HashMap<>();
        private final Map<Integer, String> statuses = new HashMap<>();

        /** @param rest what stands where nothing is put */
        public Builder(int size, Content rest) {
            unscaled = new long[size];
            scales = new byte[size];
            int place = aside(rest);
            java.util.Arrays.fill(scales, ASIDE);
            java.util.Arrays.fill(unscaled, place);
        }

        public void put(int index, Content content) {
            if (content instanceof Value(BigDecimal number)
                    && number.precision() < 19
                    && number.scale() > ASIDE
                    && number.scale() <= Byte.MAX_VALUE) {
                unscaled[index] = number.unscaledValue().longValueExact();
                scales[index] = (byte) number.scale();
            } else {
                unscaled[index] = aside(content);
                scales[index] = ASIDE;
            }
        }

        public void status(int index, String status) {
            statuses.put(index, status);
        }

        public Cells build() {
            return new Cells(unscaled, scales, aside, statuses);
        }

        private int aside(Content content) {
            var place = known.get(content);
            if (place == null) {
                place = aside.size();
                aside.add(content);
                known.put(content, place);
            }
            return place;
        }
    }
}
