package dk.helhed.statistics.intake.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of a text: a column says the same few things millions of times, and mostly what it said in the row before.
 * Forgets all when it is full.
 */
final class Memo<R> {
    private static final int MOST = 10_000;

    private final Map<String, R> made = new HashMap<>();
    private final Function<String, R> making;
    private String last = "";
    private @Nullable R madeOfLast;

    Memo(Function<String, R> making) {
        this.making = making;
    }

    R of(String text) {
        R again = madeOfLast;
        if (again != null && text.equals(last)) {
            return again;
        }
        R made = lookedUp(text);
        last = text;
        madeOfLast = made;
        return made;
    }

    private R lookedUp(String text) {
        R before = made.get(text);
        if (before != null) {
            return before;
        }
        if (made.size() >= MOST) {
            made.clear();
        }
        R fresh = making.apply(text);
        made.put(text, fresh);
        return fresh;
    }
}
