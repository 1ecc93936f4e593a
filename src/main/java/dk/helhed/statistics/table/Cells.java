package dk.helhed.statistics.table;

import dk.helhed.statistics.table.Content.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Fills the cells one after another, or at their places; grows as far as places are named. */
    public static final class Builder {
        private long[] unscaled;
        private byte[] scales;
        private int[] statuses = {};
        private int size;
        private final List<Content> aside = new ArrayList<>();
        private final Map<Content, Integer> known = new HashMap<>();
        private final List<String> words = new ArrayList<>(List.of(""));
        private final Map<String, Integer> knownWords = new HashMap<>(Map.of("", 0));

        /** @param rest what stands where nothing is put */
        public Builder(int size, Content rest) {
            this.size = size;
            aside(rest);
            unscaled = new long[size];
            scales = new byte[size];
            Arrays.fill(scales, ASIDE);
        }

        public int size() {
            return size;
        }

        /** What stands there so far. */
        public Content at(int index) {
            return scales[index] == ASIDE
                    ? aside.get((int) unscaled[index])
                    : new Value(BigDecimal.valueOf(unscaled[index], scales[index]));
        }

        public void put(int index, Content content) {
            if (content instanceof Value(BigDecimal number)
                    && number.precision() < 19
                    && number.scale() > ASIDE
                    && number.scale() <= Byte.MAX_VALUE) {
                put(index, number.unscaledValue().longValueExact(), (byte) number.scale());
            } else {
                put(index, aside(content), ASIDE);
            }
        }

        /**
         * Puts a number in plain digits without making objects of it: {@code -12,50}.
         *
         * @param mark the decimal mark
         * @return false, and nothing put, when the text is no such number or has more than 18 digits
         */
        public boolean putDigits(int index, CharSequence text, char mark) {
            int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
            int marked = -1;
            long number = 0;
            int end = text.length();
            if (end - at > 19 || end == at) {
                return false;
            }
            for (int i = at; i < end; i++) {
                char sign = text.charAt(i);
                if (sign >= '0' && sign <= '9') {
                    number = number * 10 + (sign - '0');
                } else if (sign == mark && mark != 0 && marked < 0 && i > at && i < end - 1) {
                    marked = i;
                } else {
                    return false;
                }
            }
            if (marked < 0 && end - at == 19) {
                return false;
            }
            put(index, text.charAt(0) == '-' ? -number : number, (byte) (marked < 0 ? 0 : end - marked - 1));
            return true;
        }

        private void put(int index, long number, byte scale) {
            reach(index);
            unscaled[index] = number;
            scales[index] = scale;
        }

        /** @param status empty for none */
        public void status(int index, String status) {
            reach(index);
            if (index >= statuses.length) {
                statuses = Arrays.copyOf(statuses, Math.max(index + 1, scales.length));
            }
            statuses[index] = knownWords.computeIfAbsent(status, word -> {
                words.add(word);
                return words.size() - 1;
            });
        }

        private void reach(int index) {
            if (index >= scales.length) {
                int before = scales.length;
                int room = Math.max(index + 1, Math.max(1_024, before + before / 2));
                unscaled = Arrays.copyOf(unscaled, room);
                scales = Arrays.copyOf(scales, room);
                Arrays.fill(scales, before, room, ASIDE);
            }
            size = Math.max(size, index + 1);
        }

        public Cells build() {
            return new Cells(
                    Arrays.copyOf(unscaled, size),
                    Arrays.copyOf(scales, size),
                    aside,
                    Arrays.copyOf(statuses, Math.min(size, statuses.length)),
                    words);
        }

        /**
         * The same contents at other places.
         *
         * @param places where each of them goes; what none goes to holds what this builder was made with
         */
        public Cells placed(int[] places, int size) {
            var moved = new Builder(size, aside.getFirst());
            for (int i = 0; i < places.length; i++) {
                moved.unscaled[places[i]] = unscaled[i];
                moved.scales[places[i]] = scales[i];
                if (i < statuses.length && statuses[i] > 0) {
                    moved.status(places[i], words.get(statuses[i]));
                }
            }
            return new Cells(moved.unscaled, moved.scales, aside, moved.statuses, moved.words);
        }

        private int aside(Content content) {
            return known.computeIfAbsent(content, one -> {
                aside.add(one);
                return aside.size() - 1;
            });
        }
    }
}
