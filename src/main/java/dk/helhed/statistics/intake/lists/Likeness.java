package dk.helhed.statistics.intake.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which way two names that are not equal may still be one. */
public enum Likeness {
    /** The same letters, stored composed in one and decomposed in the other. */
    UNICODE,
    /** Case, spaces, points, dashes and strokes only. */
    PUNCTUATION,
    /** The same words in another order. */
    WORD_ORDER,
    /** One has a word such as "mv." or "kvarteret" more. */
    ENDING,
    /** One letter more, less, another, or two in each other's place. */
    SPELLING;

    private static final Set<String> ENDINGS =
            Set.of("mv", "m", "v", "mfl", "fl", "kvarteret", "området", "boligområdet");
    private static final int SHORTEST_SPELLED = 6;

    /** How two names of one municipality are alike; empty when they are equal or not alike. */
    static Optional<Likeness> between(String one, String other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        if (composed(one).equals(composed(other))) {
            return Optional.of(UNICODE);
        }
        var here = words(one);
        var there = words(other);
        if (here.equals(there)) {
            return Optional.of(PUNCTUATION);
        }
        if (sorted(here).equals(sorted(there))) {
            return Optional.of(WORD_ORDER);
        }
        if (!core(here).isEmpty() && sorted(core(here)).equals(sorted(core(there)))) {
            return Optional.of(ENDING);
        }
        return isMisspelt(String.join(" ", here), String.join(" ", there)) ? Optional.of(SPELLING) : Optional.empty();
    }

    /** One step apart: a letter more, less or another, or two neighbours exchanged. */
    static boolean isOneStep(String one, String other) {
        var start = 0;
        var shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var here = one.substring(start);
        var there = other.substring(start);
        var exchanged = here.length() > 1
                && there.length() > 1
                && here.charAt(0) == there.charAt(1)
                && here.charAt(1) == there.charAt(0)
                && here.substring(2).equals(there.substring(2));
        return exchanged || tail(here).equals(tail(there)) || tail(here).equals(there) || here.equals(tail(there));
    }

    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static boolean isMisspelt(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_SPELLED && isOneStep(one, other);
    }

    private static String tail(String text) {
        return text.isEmpty() ? text : text.substring(1);
    }

    private static List<String> words(String name) {
        return Arrays.stream(composed(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static List<String> core(List<String> words) {
        return words.stream().filter(word -> !ENDINGS.contains(word)).toList();
    }
}
