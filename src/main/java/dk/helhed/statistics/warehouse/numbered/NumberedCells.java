package dk.helhed.statistics.warehouse.numbered;

import dk.helhed.statistics.cell.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cells as the engine takes them: nothing but numbers, a list for each field, and each word once. Columns of statistics say the same
 * few words millions of times, and handing over costs more than anything else.
 */
public final class NumberedCells {
    /** Fields that are a word, each the number of it. */
    public static final List<String> WORDS = List.of(
            "measure",
            "area_text",
            "period",
            "c1",
            "c2",
            "c3",
            "c4",
            "c5",
            "c6",
            "nothing",
            "status",
            "symbol",
            "long_number");

    /** All fields: after the words those that are a number themselves. */
    public static final List<String> FIELDS = Stream.concat(
                    WORDS.stream(), Stream.of("source_row", "source_column", "scale", "written"))
            .toList();

    /** The scale of what is no number, and of one that is a word. */
    private static final int NONE = -1;

    /** A number with more digits than this is a word. */
    private static final int MOST_DIGITS = 18;

    /** How a file wrote a number: mostly as one would write it, and its text can be made again from it. */
    public enum Written {
        /** In another way than the next ones: its symbol is a word. */
        AS_A_WORD,
        WHOLE,
        WITH_POINT,
        WITH_COMMA
    }

    private final Numbering numbering;
    private final int[][] fields;
    private final long[] digits;
    private final List<String> words = new ArrayList<>();
    private int size;

    public NumberedCells(Numbering numbering, int most) {
        this.numbering = numbering;
        this.fields = new int[FIELDS.size()][most];
        this.digits = new long[most];
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public boolean isFull() {
        return size == digits.length;
    }

    /** Those that were not said before, in the order of their numbers. */
    public List<String> words() {
        return words;
    }

    /** What the field at a place of {@link #FIELDS} is in each cell; one number, where it is the same in all of them. */
    public int[] field(int place) {
        int[] numbers = fields[place];
        return Arrays.copyOf(numbers, isSame(numbers) ? 1 : size);
    }

    private boolean isSame(int[] numbers) {
        for (int i = 1; i < size; i++) {
            if (numbers[i] != numbers[0]) {
                return false;
            }
        }
        return true;
    }

    /** Of the numbers, without their points. */
    public long[] digits() {
        return Arrays.copyOf(digits, size);
    }

    public void add(Cell cell) {
        switch (cell.content()) {
            case Cell.Nothing(var kind) -> add(cell, kind.name(), "", NONE, Written.AS_A_WORD);
            case Cell.Value(var number)
            when isShort(number) -> {
                digits[size] = digits(number);
                add(cell, "", "", number.scale(), written(number, cell.symbol()));
            }
            case Cell.Value(var number) -> add(cell, "", plain(number), NONE, Written.AS_A_WORD);
        }
    }

    private void add(Cell cell, String nothing, String longNumber, int scale, Written written) {
        int field = 0;
        say(field++, cell.measure());
        say(field++, cell.areaText());
        say(field++, cell.period());
        for (int i = 0; i < Cell.MAXIMUM_DIMENSIONS; i++) {
            say(field++, i < cell.categories().size() ? cell.categories().get(i) : "");
        }
        say(field++, nothing);
        say(field++, cell.status());
        say(field++, written == Written.AS_A_WORD ? cell.symbol() : "");
        say(field++, longNumber);
        fields[field++][size] = cell.sourceRow();
        fields[field++][size] = cell.sourceColumn();
        fields[field++][size] = scale;
        fields[field][size] = written.ordinal();
        size++;
    }

    private void say(int field, String text) {
        fields[field][size] = numbering.number(field, text, words);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() >= 0 && number.scale() <= Cell.DECIMALS;
    }

    private static long digits(BigDecimal number) {
        return number.scale() == 0 ? number.longValue() : number.unscaledValue().longValue();
    }

    private static String plain(BigDecimal number) {
        return number.setScale(Cell.DECIMALS, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static Written written(BigDecimal number, String symbol) {
        var plain = number.toPlainString();
        if (symbol.equals(plain)) {
            return number.scale() == 0 ? Written.WHOLE : Written.WITH_POINT;
        }
        return symbol.equals(plain.replace('.', ',')) ? Written.WITH_COMMA : Written.AS_A_WORD;
    }
}
