package dk.helhed.geography.recognition;

import dk.helhed.geography.AreaName;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What two names have in common that are spelt differently: the words without their order, without "mv." and the word
 * for the kind of area, with the usual short forms written out. Alike is not the same: it only makes a proposal.
 */
final class Resemblance {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AND_MORE = Pattern.compile("\\bm\\.\\s?[vm]\\b");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Set<String> SAYS_NOTHING =
            Set.of("mv", "mm", "og", "bydel", "lokaludvalg", "kvarter", "kvarteret", "rode", "udsat", "byområde");
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "kgs", "kongens", "kgl", "kongelige", "sct", "sankt", "skt", "sankt", "st", "store", "ndr", "nordre");

    private Resemblance() {}

    /** Empty when nothing of the name says which area it is. */
    static String of(String name) {
        var plain = AND_MORE.matcher(AreaName.key(name)).replaceAll(" ");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !SAYS_NOTHING.contains(word))
                .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                .map(Resemblance::spelt)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Å is a letter of its own, also where it is written aa; an accent such as é only helps to read. */
    private static String spelt(String word) {
        var open = word.replace("aa", "å").replace("å", "\uE000");
        return ACCENT.matcher(Normalizer.normalize(open, Normalizer.Form.NFD)).replaceAll("");
    }
}
