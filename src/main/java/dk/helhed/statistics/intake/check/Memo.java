package dk.helhed.statistics.intake.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of a text: a column says the same few things millions of times. Each text has one place, which it may have
 * to leave to another, so that a column that never says the same twice costs no memory and little time.
 */
final class Memo<R> {
    /** A power of two. */
    private static final int PLACES = 8192;

    /** Longer texts are no words of a column, and thousands of them are much memory. */
    private static final int LONGEST = 100;

    private final List<@Nullable Made<R>> made = new ArrayList<>(Collections.nCopies(PLACES, null));
    private final Function<String, R> making;
    private @Nullable Made<R> last;

    private record Made<R>(String text, R result) {}

    Memo(Function<String, R> making) {
        this.making = making;
    }

    R of(String text) {
        return text.length() > LONGEST ? making.apply(text) : remembered(text);
    }

    private R remembered(String text) {
        var again = last;
        if (again == null || !again.text().equals(text)) {
            again = lookedUp(text);
            last = again;
        }
        return again.result();
    }

    private Made<R> lookedUp(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        var before = made.get(place);
        if (before != null && before.text().equals(text)) {
            return before;
        }
        var fresh = new Made<>(text, making.apply(text));
        made.set(place, fresh);
        return fresh;
    }
}
