package dk.helhed.statistics.table;

import dk.helhed.statistics.table.Content.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers of one file, all written with the same decimal mark, exact. A thousands mark is no part of them: {@code 1.234,5} is
 * refused, never guessed.
 */
public final class WrittenNumbers {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,400}(?:([.,])\\d{1,400})?(?:[eE][-+]?\\d{1,3})?");
    private static final char UNSEEN = '\0';

    /** One to three digits, none of them a nought in front, and three behind the mark: perhaps thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("[-+\u2212]?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern LONG = Pattern.compile("[-+\u2212]?\\d{4,}");
    private static final int THREE = 3;

    private char mark;
    private boolean isSettled;
    private Optional<Doubt> doubt = Optional.empty();

    /** The first number that may be in thousands. */
    public record Doubt(String text, long line) {}

    private WrittenNumbers(char mark) {
        this.mark = mark;
    }

    /** The first mark in the file is that of the whole file. */
    public static WrittenNumbers undeclared() {
        return new WrittenNumbers(UNSEEN);
    }

    /** @param mark a point or a comma */
    public static WrittenNumbers declared(char mark) {
        return new WrittenNumbers(mark);
    }

    public enum Outcome {
        PUT,
        NO_NUMBER,
        /** A number, but with the other decimal mark. */
        OTHER_MARK
    }

    /**
     * Looks whether the mark may be one of thousands, as it may when three digits are behind it in each number that has it, and no
     * number of four digits does without.
     */
    public void look(String text, long line) {
        if (isSettled || text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return;
        }
        boolean isMarked = text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
        isSettled = isMarked
                ? !THOUSANDS.matcher(text).matches()
                : text.length() > THREE && LONG.matcher(text).matches();
        if (isSettled) {
            doubt = Optional.empty();
        } else if (isMarked && doubt.isEmpty()) {
            doubt = Optional.of(new Doubt(text, line));
        }
    }

    /** Where all numbers of the file leave it open. */
    public Optional<Doubt> doubt() {
        return doubt;
    }

    /** Puts the number that the text is; nothing is put where it is none. */
    public Outcome put(Cells.Builder cells, int index, String text) {
        if (cells.putDigits(index, text, mark)) {
            return Outcome.PUT;
        }
        var plain = text.replace('\u2212', '-');
        var found = NUMBER.matcher(plain);
        if (!found.matches()) {
            return Outcome.NO_NUMBER;
        }
        var written = Optional.ofNullable(found.group(1));
        if (written.isPresent() && mark != UNSEEN && written.get().charAt(0) != mark) {
            return Outcome.OTHER_MARK;
        }
        mark = written.map(sign -> sign.charAt(0)).orElse(mark);
        cells.put(index, new Value(new BigDecimal(plain.replace(',', '.'))));
        return Outcome.PUT;
    }
}
