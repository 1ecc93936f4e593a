package dk.helhed.statistics.intake.px;

import static dk.helhed.statistics.intake.px.PxSigns.END;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Goes through the text of a PX file once: its statements one by one, then the fields of its data. */
final class PxScanner implements AutoCloseable {
    private static final String DATA = "DATA";
    private static final int SHOWN = 40;

    private final PxSigns signs;
    private String keyword;

    /** From the first statement. */
    PxScanner(Reader text) {
        this.signs = PxSigns.ofHead(text);
        this.keyword = "";
    }

    /** From the first field of the data. */
    PxScanner(Reader text, PxSigns.Place data) {
        this.signs = PxSigns.ofData(text, data);
        this.keyword = DATA;
    }

    /** Every statement before DATA; afterwards the scanner stands on the first field of the data. */
    List<PxKeyword> keywords() {
        var keywords = new ArrayList<PxKeyword>();
        signs.blanks();
        while (signs.peek() != END) {
            int begins = line();
            var name = name();
            keyword = name;
            if (name.equals(DATA)) {
                expect('=');
                return keywords;
            }
            keywords.add(statement(name, begins));
            signs.blanks();
        }
        throw refused("READ-010", DATA);
    }

    /**
     * The next field of the data: a number, or a text in quotes with its quotes kept.
     *
     * @return empty at the end of the data
     */
    String field() {
        signs.blanks();
        while (signs.peek() == ',') {
            signs.next();
            signs.blanks();
        }
        return switch (signs.peek()) {
            // real files leave the last semicolon out; that all numbers came is counted
            case ';', END -> "";
            case '"' -> '"' + quoted();
            default -> bare();
        };
    }

    /** In old files a semicolon may stand between two numbers as a blank does: whether another field follows it. */
    boolean goesOn() {
        while (signs.peek() == ';') {
            signs.next();
            signs.blanks();
        }
        return signs.peek() != END;
    }

    /** After the last semicolon a file has nothing more; what stood there would be read by nobody. */
    void end() {
        if (goesOn()) {
            throw new TableUnreadable(TableRefused.of("READ-105", DATA, line(), following()));
        }
    }

    private String following() {
        signs.keepAnew();
        while (signs.peek() != '\n' && signs.peek() != END && signs.kept().length() < SHOWN) {
            signs.keep();
        }
        return signs.kept().strip();
    }

    int line() {
        return signs.line();
    }

    PxSigns.Place place() {
        return signs.place();
    }

    @Override
    public void close() {
        signs.close();
    }

    private PxKeyword statement(String name, int begins) {
        var language = signs.peek() == '[' ? bracketed() : "";
        signs.blanks();
        var keys = signs.peek() == '(' ? keys() : List.<String>of();
        keyword = new PxKeyword(name, language, keys, List.of(), begins).written();
        signs.blanks();
        expect('=');
        var values = new ArrayList<String>();
        signs.blanks();
        while (signs.peek() != ';') {
            values.add(signs.peek() == '"' ? related() : word());
            signs.weighValue();
            comma(';');
        }
        signs.next();
        return new PxKeyword(name, language, keys, values, begins);
    }

    private String name() {
        signs.keepAnew();
        while (Character.isLetterOrDigit(signs.peek()) || signs.peek() == '-' || signs.peek() == '_') {
            signs.keep();
        }
        return said(signs.kept());
    }

    private String bracketed() {
        expect('[');
        return until(']');
    }

    private List<String> keys() {
        expect('(');
        var keys = new ArrayList<String>();
        signs.blanks();
        while (signs.peek() != ')') {
            keys.add(joined());
            comma(')');
        }
        signs.next();
        return keys;
    }

    /** Between two of a list, unless it ends. */
    private void comma(char end) {
        signs.blanks();
        if (signs.peek() == ',') {
            signs.next();
            signs.blanks();
        } else if (signs.peek() != end) {
            throw refused("READ-012", keyword);
        }
    }

    /** In HIERARCHIES a child stands behind its parent: {@code "Total":"North"}. */
    private String related() {
        var text = joined();
        while (signs.peek() == ':') {
            signs.next();
            signs.blanks();
            text += ":" + joined();
        }
        return text;
    }

    /** A text may go on in another pair of quotes, on the next line. */
    private String joined() {
        var text = new StringBuilder();
        do {
            unescaped(text);
            signs.blanks();
        } while (signs.peek() == '"');
        return text.toString();
    }

    /** Two quotes without anything between them are one quote of the text. */
    private void unescaped(StringBuilder text) {
        text.append(quoted());
        while (signs.peek() == '"') {
            text.append('"').append(quoted());
        }
    }

    private String quoted() {
        expect('"');
        return until('"');
    }

    /** A value without quotes: YES, 12, TLIST(A1), with what stands in its parentheses. */
    private String word() {
        signs.keepAnew();
        while (signs.peek() != ',' && signs.peek() != ';' && signs.peek() != '"' && signs.peek() != END) {
            if (signs.peek() == '(') {
                keepUntil(')');
            }
            signs.keep();
        }
        return said(signs.kept().strip());
    }

    private String bare() {
        signs.keepAnew();
        while (!Character.isWhitespace(signs.peek())
                && signs.peek() != ';'
                && signs.peek() != ','
                && signs.peek() != '"'
                && signs.peek() != END) {
            signs.keep();
        }
        return signs.kept();
    }

    /** What comes before the end, which is passed over. */
    private String until(char end) {
        signs.keepAnew();
        keepUntil(end);
        signs.next();
        return signs.kept();
    }

    private void keepUntil(char end) {
        if (!signs.keepUntil(end)) {
            throw refused("READ-011", keyword);
        }
    }

    private String said(String word) {
        if (word.isEmpty()) {
            throw refused("READ-012", keyword);
        }
        return word;
    }

    private void expect(char wanted) {
        signs.blanks();
        if (signs.peek() != wanted) {
            throw refused(signs.peek() == END ? "READ-011" : "READ-012", keyword);
        }
        signs.next();
    }

    private TableUnreadable refused(String code, String keyword) {
        return new TableUnreadable(TableRefused.of(code, keyword, line()));
    }
}
