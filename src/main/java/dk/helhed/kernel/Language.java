package dk.helhed.kernel;

import java.util.Locale;

/** The two languages the platform speaks. Danish is the first one. */
public enum Language {
    DANISH("da-DK"),
    ENGLISH("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** Two letters, as in the {@code lang} attribute and the names of the text bundles. */
    public String code() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    /** The language of a two-letter code; anything unknown is Danish. */
    public static Language of(String code) {
        return code.equals(ENGLISH.code()) ? ENGLISH : DANISH;
    }
}
