package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The signs of a PX file one after another, and those of them that are kept for a word. */
final class PxSigns implements AutoCloseable {
    /** At the end of the text. */
    static final char END = '\uffff';

    /** A head is held in memory whole: so many signs of it, where each value counts for some more. */
    static final int LONGEST_HEAD = 50_000_000;

    private static final int BESIDES_A_VALUE = 24;

    /** No number, code or sign of the data is longer; of one that is, the rest is passed over. */
    private static final int LONGEST_FIELD = 100_000;

    private final Reader text;
    private final int longest;
    private final char[] read = new char[16_384];
    private final StringBuilder kept = new StringBuilder();
    private int at;
    private int filled;
    private long before;
    private long besides;
    private int line;

    /** Where they are read to: so many signs before it, in that line. */
    record Place(long signs, int line) {}

    private PxSigns(Reader text, int longest, int line) {
        this.text = text;
        this.longest = longest;
        this.line = line;
    }

    static PxSigns ofHead(Reader text) {
        return new PxSigns(text, LONGEST_HEAD, 1);
    }

    static PxSigns ofData(Reader text, Place data) {
        try {
            text.skip(data.signs);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new PxSigns(text, LONGEST_FIELD, data.line);
    }

    char peek() {
        return at < filled || fill() ? read[at] : END;
    }

    void next() {
        if (peek() == '\n') {
            line++;
        }
        at++;
    }

    void blanks() {
        while (Character.isWhitespace(peek()) || peek() == '\u001a') {
            next();
        }
    }

    /** Begins another word. */
    void keepAnew() {
        kept.setLength(0);
    }

    void keep() {
        if (kept.length() < longest) {
            kept.append(peek());
        }
        next();
    }

    /** @return false when the text ends before */
    boolean keepUntil(char end) {
        while (peek() != end) {
            if (peek() == END) {
                return false;
            }
            keep();
        }
        return true;
    }

    String kept() {
        return kept.toString();
    }

    /** A value of the head is held in memory, whatever its length. */
    void weighValue() {
        besides += BESIDES_A_VALUE;
    }

    int line() {
        return line;
    }

    Place place() {
        return new Place(before + at, line);
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return false at the end of the text */
    private boolean fill() {
        before += filled;
        at -= filled;
        try {
            filled = Math.max(0, text.read(read));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (longest == LONGEST_HEAD && before + besides > LONGEST_HEAD) {
            throw new TableUnreadable(TableRefused.of("READ-080", LONGEST_HEAD / 1_000_000));
        }
        return filled > 0;
    }
}
