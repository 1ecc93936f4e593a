package dk.helhed.statistics.table;

import dk.helhed.statistics.table.Content.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Cells in row-major order: the last dimension runs fastest. A number takes nine bytes; what is rarer is kept aside, each kind
 * once.
 */
public final class Cells {
    private static final byte ASIDE = Byte.MIN_VALUE;

    private final long[] unscaled;
    private final byte[] scales;
    private final List<Content> aside;
    /** Positions in {@link #words}; shorter than the cells where the last ones have no status. */
    private final int[] statuses;

    private final List<String> words;

    private Cells(long[] unscaled, byte[] scales, List<Content> aside, int[] statuses, List<String> words) {
        this.unscaled = unscaled;
        this.scales = scales;
        this.aside = List.copyOf(aside);
        this.statuses = statuses;
        this.words = List.copyOf(words);
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
        return index < statuses.length && statuses[index] > 0
                ? Optional.of(words.get(statuses[index]))
                : Optional.empty();
    }

    /** Exact; everything that is no number counts for nothing. */
    public BigDecimal sum() {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < size(); i++) {
            if (isNumber(i)) {
                sum = sum.add(((Value) at(i)).number());
            }
        }
        return sum;
    }

    public int numbers() {
        int numbers = 0;
        for (int i = 0; i < size(); i++) {
            numbers += isNumber(i) ? 1 : 0;
        }
        return numbers;
    }

    /** How many cells hold each content that is no number. */
    public Map<Content, Integer> others() {
        var counts = new HashMap<Content, Integer>();
        for (int i = 0; i < size(); i++) {
            if (!isNumber(i)) {
                counts.merge(aside.get((int) unscaled[i]), 1, Integer::sum);
            }
        }
        return counts;
    }

    private boolean isNumber(int index) {
        return scales[index] != ASIDE || aside.get((int) unscaled[index]) instanceof Value;
    }

    /** Same contents and statuses; 1.0 and 1.00 are different contents. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Cells cells) || cells.size() != size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!at(i).equals(cells.at(i)) || !status(i).equals(cells.status(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return size();
    }

    /**
     * Fills the cells one after another, or at their places; grows as far as places are named. A window keeps a stretch of the cells
     * only, and looks at the others.
     */
    public static final class Builder {
        private final IntUnaryOperator order;
        private final int from;
        private final int most;
        private long[] unscaled;
        private byte[] scales;
        private int[] statuses = {};
        private int size;
        private final Spelt spelt = new Spelt();
        private final PlainDigits digits = new PlainDigits();

        /** @param rest what stands where nothing is put */
        public Builder(int size, Content rest) {
            this(index -> index, 0, Integer.MAX_VALUE, size, rest);
            this.size = size;
        }

        private Builder(IntUnaryOperator order, int from, int most, int room, Content rest) {
            this.order = order;
            this.from = from;
            this.most = most;
            spelt.number(rest);
            unscaled = new long[room];
            scales = new byte[room];
            Arrays.fill(scales, ASIDE);
        }

        /**
         * Keeps so many cells, from one on.
         *
         * @param order where a cell comes, by its index
         * @param room for how many of them room is made at once
         */
        public static Builder window(IntUnaryOperator order, int from, int count, int room, Content rest) {
            var window = new Builder(order, from, count, room, rest);
            window.size = count;
            return window;
        }

        public void put(int index, Content content) {
            if (content instanceof Value(BigDecimal number)
                    && number.precision() < 19
                    && number.scale() > ASIDE
                    && number.scale() <= Byte.MAX_VALUE) {
                put(index, number.unscaledValue().longValueExact(), (byte) number.scale());
            } else {
                put(index, spelt.number(content), ASIDE);
            }
        }

        /**
         * Puts a number in plain digits without making objects of it: {@code -12,50}.
         *
         * @param mark the decimal mark
         * @return false, and nothing put, when the text is no such number or has more than 18 digits
         */
        public boolean putDigits(int index, CharSequence text, char mark) {
            if (!digits.read(text, mark)) {
                return false;
            }
            put(index, digits.unscaled(), digits.scale());
            return true;
        }

        private void put(int index, long number, byte scale) {
            int place = order.applyAsInt(index) - from;
            if (place >= 0 && place < most) {
                reach(place);
                unscaled[place] = number;
                scales[place] = scale;
            }
        }

        /** @param status empty for none */
        public void status(int index, String status) {
            int word = spelt.number(status);
            int place = order.applyAsInt(index) - from;
            if (place >= 0 && place < most) {
                reach(place);
                if (place >= statuses.length && word > 0) {
                    statuses = Arrays.copyOf(statuses, Math.max(place + 1, scales.length));
                }
                if (place < statuses.length) {
                    statuses[place] = word;
                }
            }
        }

        /** Puts in the place of a content what its status makes of it, wherever it has one. */
        public void readBy(Content content, Function<String, Content> status) {
            int number = spelt.number(content);
            for (int place = 0; place < Math.min(statuses.length, size); place++) {
                if (statuses[place] > 0 && scales[place] == ASIDE && unscaled[place] == number) {
                    unscaled[place] = spelt.number(status.apply(spelt.word(statuses[place])));
                }
            }
        }

        /** What was put, in the window and besides, and is no plain number. */
        public Set<Content> contents() {
            return Set.copyOf(spelt.contents());
        }

        private void reach(int place) {
            if (place >= scales.length) {
                room(Math.max(place + 1, Math.min(most, Math.max(1_024, place + place / 2))));
            }
            size = Math.max(size, place + 1);
        }

        private void room(int room) {
            int before = scales.length;
            unscaled = Arrays.copyOf(unscaled, room);
            scales = Arrays.copyOf(scales, room);
            Arrays.fill(scales, Math.min(before, room), room, ASIDE);
        }

        /** The cells, which the builder then has no more. */
        public Cells build() {
            if (scales.length != size) {
                room(size);
            }
            return new Cells(
                    unscaled,
                    scales,
                    spelt.contents(),
                    Arrays.copyOf(statuses, Math.min(size, statuses.length)),
                    spelt.words());
        }
    }
}
