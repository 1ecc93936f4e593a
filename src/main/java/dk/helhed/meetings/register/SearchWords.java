package dk.helhed.meetings.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a search: letters and digits only, so that none of them is an operator of the search language. */
record SearchWords(List<String> words) {
    /** More words than these do not narrow a search any further. */
    static final int MOST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{2,40}");

    static SearchWords of(String typed) {
        return new SearchWords(WORD.matcher(typed.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** The word at a place from 0; empty where there is none. */
    String at(int place) {
        return place < words.size() ? words.get(place) : "";
    }
}
