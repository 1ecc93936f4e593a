package dk.helhed.statistics.total;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a total is usually called. Only a person or the file can say that it is one. */
public final class TotalText {
    private static final Pattern WHOLE = Pattern.compile(
            "(?:i alt|ialt|alle|all|total|totalt|totalen|tot|sum|samlet|samtlige|samtliga|uanset \\p{L}+"
                    + "|begge køn|begge kjønn|båda könen|both sexes|all ages|alle aldre|alle alder)");
    private static final Pattern BEGINS = Pattern.compile("(?:i alt|ialt|total|totalt|hele|samtlige|alle|all)[ ,(:].*");
    private static final Pattern ENDS = Pattern.compile(".*[ ,](?:i alt|ialt|total|totalt|in total)");
    private static final Pattern REST =
            Pattern.compile(".*(?:andre|andet|øvrige|resten|other|others|rest|except|undtagen|bortset)\\b.*");

    private TotalText() {}

    public static boolean looksLike(String category) {
        var text = category.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
        return WHOLE.matcher(text).matches()
                || !REST.matcher(text).matches()
                        && (BEGINS.matcher(text).matches() || ENDS.matcher(text).matches());
    }

    /** The first that reads like the total of the others, best one that is nothing but a word for it. */
    public static Optional<String> among(Collection<String> categories) {
        return categories.stream()
                .filter(text ->
                        WHOLE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches())
                .findFirst()
                .or(() -> categories.stream().filter(TotalText::looksLike).findFirst());
    }
}
