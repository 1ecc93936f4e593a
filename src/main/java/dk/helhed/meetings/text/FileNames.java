package dk.helhed.meetings.text;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** Names of files that every system and every mail program takes. */
public final class FileNames {
    private FileNames() {}

    /** Such as {@code 2026-12-08-bydelsbestyrelsen-noerrebro-moede-4.pdf}. */
    public static String pdf(LocalDate day, String... parts) {
        return day + "-" + plain(String.join(" ", parts)) + ".pdf";
    }

    private static String plain(String text) {
        var spelled = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
