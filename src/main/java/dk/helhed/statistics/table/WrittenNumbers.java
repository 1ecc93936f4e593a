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

    private char mark;

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
