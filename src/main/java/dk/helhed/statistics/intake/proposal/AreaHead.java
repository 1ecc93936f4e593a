package dk.helhed.statistics.intake.proposal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What columns and axes of areas are called, in any case and however an å is composed. */
final class AreaHead {
    private static final String SMALL_WORDS =
            "bydel|boligområde|område|omr|kvarter|rode|distrikt|lokaludvalg|afdeling|area|district|neighbou?rhood";
    private static final String LARGE_WORDS =
            "kommune|municipality|municipalitie|landsdel|region|province|by|city|citie|sogn|parish|land|country|countrie|geo|kunta";

    /** Floor space is called almost so. */
    private static final Pattern SMALL = Pattern.compile("(?iu)^(?!areal)(?:" + SMALL_WORDS + ").*");

    private static final Pattern LARGE =
            Pattern.compile("(?iu)^(?:" + LARGE_WORDS + ")(?:erne|rne|ens|ns|er|en|et|e|r|s|n)?(?:navn|name)?\\b.*");
    private static final Pattern ALONE = Pattern.compile("(?iu)^(?:" + SMALL_WORDS + "|" + LARGE_WORDS
            + ")\\d*(?:ets|ens|s)?[ ._-]*(?:kode|code|nr|nummer|number|no|id)?\\.?$");

    private AreaHead() {}

    static boolean isSmall(String head) {
        return SMALL.matcher(plain(head)).matches();
    }

    /** Of areas that other areas may lie in. */
    static boolean isLarge(String head) {
        return LARGE.matcher(plain(head)).matches();
    }

    /** The one word, so that numbers below it are codes; in the plural they may be a count of areas. */
    static boolean isAlone(String head) {
        return ALONE.matcher(plain(head)).matches();
    }

    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFC).strip();
    }
}
