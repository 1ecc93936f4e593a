package dk.helhed.statistics.intake.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was made of a text: a column says the same few things millions of times. Forgets all when it is full. */
final class Memo<R> {
    private static final int MOST = 10_000;

    private final Map<String, R> made = new HashMap<>();
    private final Function<String, R> making;

    Memo(Function<String, R> making) {
        this.making = making;
    }

    R of(String text) {
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
