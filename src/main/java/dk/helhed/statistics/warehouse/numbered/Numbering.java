package dk.helhed.statistics.warehouse.numbered;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which number each word has, from one. Most fields of a cell say what they said in the cell before it. */
public final class Numbering {
    /** More different words than this get another number rather than being remembered. */
    private static final int REMEMBERED = 100_000;

    private final Map<String, Integer> known = new HashMap<>();
    private final @Nullable String[] last = new String[NumberedCells.WORDS.size()];
    private final int[] numberOfLast = new int[NumberedCells.WORDS.size()];
    private int given = 1;

    /** @param fresh takes a word that had no number before */
    int number(int field, String text, List<String> fresh) {
        if (!text.equals(last[field])) {
            numberOfLast[field] = number(text, fresh);
            last[field] = text;
        }
        return numberOfLast[field];
    }

    private int number(String text, List<String> fresh) {
        Integer before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() == REMEMBERED) {
            known.clear();
        }
        known.put(text, given);
        fresh.add(text);
        return given++;
    }
}
