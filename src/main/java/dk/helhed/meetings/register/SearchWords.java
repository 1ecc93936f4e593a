package dk.helhed.meetings.register;

import dk.helhed.kernel.SearchText;
import java.util.List;

/** The plain words of a search; a single letter says too little. */
record SearchWords(List<String> words) {
    /** More words than these do not narrow a search any further. */
    static final int MOST = 4;

    private static final int LONGEST = 40;

    static SearchWords of(String typed) {
        return new SearchWords(SearchText.words(typed, Integer.MAX_VALUE).stream()
                .filter(word -> word.length() >= 2 && word.length() <= LONGEST)
                .limit(MOST)
                .toList());
    }

    /** The word at a place from 0; empty where there is none. */
    String at(int place) {
        return place < words.size() ? words.get(place) : "";
    }
}
