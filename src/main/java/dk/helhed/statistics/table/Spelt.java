package dk.helhed.statistics.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What cells hold besides plain numbers: contents and words, each kept once and named by its number from then on. */
final class Spelt {
    /** So much is kept of it, in signs. */
    static final int MOST = 50_000_000;

    /** A word takes about as much besides. */
    private static final int BESIDES_A_WORD = 64;

    private final List<Content> contents = new ArrayList<>();
    private final Map<Content, Integer> knownContents = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of(""));
    private final Map<String, Integer> knownWords = new HashMap<>(Map.of("", 0));
    private long signs;

    int number(Content content) {
        return knownContents.computeIfAbsent(content, one -> {
            weigh(one.toString());
            contents.add(one);
            return contents.size() - 1;
        });
    }

    /** @param word 0 is the number of the empty one */
    int number(String word) {
        return knownWords.computeIfAbsent(word, one -> {
            weigh(one);
            words.add(one);
            return words.size() - 1;
        });
    }

    String word(int number) {
        return words.get(number);
    }

    List<Content> contents() {
        return contents;
    }

    List<String> words() {
        return words;
    }

    private void weigh(String text) {
        signs += text.length() + BESIDES_A_WORD;
        if (signs > MOST) {
            throw new TableUnreadable(TableRefused.of("READ-082", MOST / 1_000_000));
        }
    }
}
