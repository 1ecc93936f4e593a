package dk.helhed.statistics.intake.summary;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is told under names in order. Two that are called the same stay two: the second is told as {@code Type (2)}. */
final class Named<T> {
    private final Map<String, T> all = new LinkedHashMap<>();

    void put(String name, T told) {
        var free = name;
        for (int which = 2; all.containsKey(free); which++) {
            free = name + " (" + which + ")";
        }
        all.put(free, told);
    }

    Map<String, T> all() {
        return all;
    }
}
