package dk.helhed.statistics.intake.legend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * @param meanings of the signs, as they are read; the empty text is an empty cell
 * @param settled where a person has confirmed that the reading holds, whatever the file says. A file that says a third thing asks anew
 */
public record Legend(Map<String, Meaning> meanings, Set<Contradiction> settled) {
    public Legend {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
        settled = Collections.unmodifiableSet(new LinkedHashSet<>(settled));
    }

    public static Legend of(Map<String, Meaning> meanings) {
        return new Legend(meanings, Set.of());
    }

    /** Which of the two meanings holds. */
    public enum Holds {
        FILE,
        READING
    }

    public Legend answered(Contradiction contradiction, Holds holds) {
        return switch (holds) {
            case FILE -> {
                var others = new LinkedHashMap<>(meanings);
                others.put(contradiction.sign(), contradiction.said());
                yield new Legend(others, settled);
            }
            case READING -> {
                var others = new LinkedHashSet<>(settled);
                others.add(contradiction);
                yield new Legend(meanings, others);
            }
        };
    }
}
