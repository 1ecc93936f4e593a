package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Goes through the text of a PX file once: its statements one by one, then the fields of its data. */
final class PxScanner implements AutoCloseable {
    /** A head is held in memory whole: so many signs of it, where each value counts for some more. */
    static final int LONGEST_HEAD = 50_000_000;

    private static final int BESIDES_A_VALUE = 24;

    /** No number, code or sign of the data is longer; of one that is, the rest is passed over. */
    private static final int LONGEST_FIELD = 100_000;

    private static final char END = '\uffff';
    private static final String DATA = "DATA";

    private final Reader text;
    private final char[] read = new char[16_384];
    private final StringBuilder kept = new StringBuilder();
    private int at;
    private int filled;
    private long before;
    private long besides;
    private int longest = LONGEST_HEAD;
    private int line = 1;
    private String keyword = "";

    /** Where the scanner stands: so many signs before it, in that line. */
    record Place(long signs, int line) {}

    /** From the first statement. */
    PxScanner(Reader text) {
        this.text = text;
    }

    /** From the first field of the data. */
    PxScanner(Reader text, Place data) {
        this(text);
        this.line = data.line;
        this.keyword = DATA;
        this.longest = LONGEST_FIELD;
        try {
            text.skip(data.signs);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every statement before DATA; afterwards the scanner stands on the first field of the data. */
    List<PxKeyword> keywords() {
        var keywords = new ArrayList<PxKeyword>();
        blanks();
        while (peek() != END) {
            int begins = line;
            var name = name();
            keyword = name;
            if (name.equals(DATA)) {
                expect('=');
                return keywords;
            }
            keywords.add(statement(name, begins));
            blanks();
        }
        throw refused("READ-010", DATA);
    }

    /**
     * The next field of the data: a number, or a text in quotes with its quotes kept.
     *
     * @return empty at the end of the data
     */
    String field() {
        blanks();
        while (peek() == ',') {
            next();
            blanks();
        }
        return switch (peek()) {
            // real files leave the last semicolon out; that all numbers came is counted
            case ';', END -> "";
            case '"' -> '"' + quoted();
            default -> bare();
        };
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

    private PxKeyword statement(String name, int begins) {
        var language = peek() == '[' ? bracketed() : "";
        blanks();
        var keys = peek() == '(' ? keys() : List.<String>of();
        keyword = new PxKeyword(name, language, keys, List.of(), begins).written();
        blanks();
        expect('=');
        var values = new ArrayList<String>();
        blanks();
        while (peek() != ';') {
            values.add(peek() == '"' ? related() : word());
            besides += BESIDES_A_VALUE;
            blanks();
            if (peek() == ',') {
                next();
                blanks();
            } else if (peek() != ';') {
                throw refused("READ-012", keyword);
            }
        }
        next();
        return new PxKeyword(name, language, keys, values, begins);
    }

    private String name() {
        kept.setLength(0);
        while (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_') {
            keep();
        }
        if (kept.isEmpty()) {
            throw refused("READ-012", keyword);
        }
        return kept.toString();
    }

    private String bracketed() {
        expect('[');
        return until(']');
    }

    private List<String> keys() {
        expect('(');
        var keys = new ArrayList<String>();
        blanks();
        while (peek() != ')') {
            keys.add(joined());
            blanks();
            if (peek() == ',') {
                next();
                blanks();
            } else if (peek() != ')') {
                throw refused("READ-012", keyword);
            }
        }
        next();
        return keys;
    }

    /** In HIERARCHIES a child stands behind its parent: {@code "Total":"North"}. */
    private String related() {
        var text = joined();
        while (peek() == ':') {
            next();
            blanks();
            text += ":" + joined();
        }
        return text;
    }

    /** A text may go on in another pair of quotes, on the next line. */
    private String joined() {
        var text = new StringBuilder();
        do {
            unescaped(text);
            blanks();
        } while (peek() == '"');
        return text.toString();
    }

    /** Two quotes without anything between them are one quote of the text. */
    private void unescaped(StringBuilder text) {
        text.append(quoted());
        while (peek() == '"') {
            text.append('"').append(quoted());
        }
    }

    private String quoted() {
        expect('"');
        return until('"');
    }

    /** A value without quotes: YES, 12, TLIST(A1), with what stands in its parentheses. */
    private String word() {
        kept.setLength(0);
        while (peek() != ',' && peek() != ';' && peek() != '"' && peek() != END) {
            if (peek() == '(') {
                keepUntil(')');
            }
            keep();
        }
        var word = kept.toString().strip();
        if (word.isEmpty()) {
            throw refused("READ-012", keyword);
        }
        return word;
    }

    private String bare() {
        kept.setLength(0);
        while (!Character.isWhitespace(peek()) && peek() != ';' && peek() != ',' && peek() != '"' && peek() != END) {
            keep();
        }
        return kept.toString();
    }

    /** What comes before the end, which is passed over. */
    private String until(char end) {
        kept.setLength(0);
        keepUntil(end);
        next();
        return kept.toString();
    }

    private void keepUntil(char end) {
        while (peek() != end) {
            if (peek() == END) {
                throw refused("READ-011", keyword);
            }
            keep();
        }
    }

    private void expect(char wanted) {
        blanks();
        if (peek() != wanted) {
            throw refused(peek() == END ? "READ-011" : "READ-012", keyword);
        }
        next();
    }

    private void blanks() {
        while (Character.isWhitespace(peek()) || peek() == '\u001a') {
            next();
        }
    }

    private char peek() {
        return at < filled || fill() ? read[at] : END;
    }

    private void next() {
        if (peek() == '\n') {
            line++;
        }
        at++;
    }

    private void keep() {
        if (kept.length() < longest) {
            kept.append(peek());
        }
        next();
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

    private TableUnreadable refused(String code, String keyword) {
        return new TableUnreadable(TableRefused.of(code, keyword, line));
    }
}
