package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.ArrayList;
import java.util.List;

/** Goes through the text of a PX file once: its statements one by one, then the fields of its data. */
final class PxScanner {
    private static final char END = '\uffff';

    private final String text;
    private int at;
    private int line = 1;
    private String keyword = "";

    PxScanner(String text) {
        this.text = text;
    }

    /** Every statement before DATA; afterwards the scanner stands on the first field of the data. */
    List<PxKeyword> keywords() {
        var keywords = new ArrayList<PxKeyword>();
        blanks();
        while (peek() != END) {
            int begins = line;
            var name = name();
            keyword = name;
            if (name.equals("DATA")) {
                expect('=');
                return keywords;
            }
            keywords.add(statement(name, begins));
            blanks();
        }
        throw refused("READ-010", "DATA");
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

    /** At most so many fields can still come. */
    int fieldsToCome() {
        return (text.length() - at) / 2 + 1;
    }

    int length() {
        return text.length();
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
        int begins = at;
        while (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_') {
            next();
        }
        if (begins == at) {
            throw refused("READ-012", keyword);
        }
        return text.substring(begins, at);
    }

    private String bracketed() {
        expect('[');
        int begins = at;
        until(']');
        return text.substring(begins, at++);
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
        var text = unescaped();
        blanks();
        while (peek() == '"') {
            text += unescaped();
            blanks();
        }
        return text;
    }

    /** Two quotes without anything between them are one quote of the text. */
    private String unescaped() {
        var text = quoted();
        while (peek() == '"') {
            text += '"' + quoted();
        }
        return text;
    }

    private String quoted() {
        expect('"');
        int begins = at;
        until('"');
        return text.substring(begins, at++);
    }

    /** A value without quotes: YES, 12, TLIST(A1), with what stands in its parentheses. */
    private String word() {
        int begins = at;
        while (peek() != ',' && peek() != ';' && peek() != '"' && peek() != END) {
            if (peek() == '(') {
                until(')');
            }
            next();
        }
        var word = text.substring(begins, at).strip();
        if (word.isEmpty()) {
            throw refused("READ-012", keyword);
        }
        return word;
    }

    private String bare() {
        int begins = at;
        while (!Character.isWhitespace(peek()) && peek() != ';' && peek() != ',' && peek() != '"' && peek() != END) {
            at++;
        }
        return text.substring(begins, at);
    }

    private void until(char end) {
        while (peek() != end) {
            if (peek() == END) {
                throw refused("READ-011", keyword);
            }
            next();
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
        return at < text.length() ? text.charAt(at) : END;
    }

    private void next() {
        if (peek() == '\n') {
            line++;
        }
        at++;
    }

    private TableUnreadable refused(String code, String keyword) {
        return new TableUnreadable(TableRefused.of(code, keyword, line));
    }
}
