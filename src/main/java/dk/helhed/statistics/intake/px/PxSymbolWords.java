package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.NothingKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a DATASYMBOL says in words of what a sign means: Danish, Swedish, Norwegian and English. */
final class PxSymbolWords {
    private static final Pattern SECRET =
            containing("confiden|konfid|secret|sekret|hemlig|hemmelig|skydd|diskret|fortrolig"
                    + "|beskyt|suppress|undertryk|hidden|skjul|dold|dölj|classified|protected|anonym|tavshed|taushet|tystnad"
                    + "|tilba[gk]eh[oø]ld|holde?[st] tilba[gk]e|undanh[åa]ll|withheld|with-held");

    /** Of what may not be published, and not of what is not published yet. */
    private static final Pattern KEPT_BACK = containing("disclos|not for publication|unntatt offentlighet"
            + "|(may|must|can) ?not be (published|released|shown)"
            + "|(må|skal|får) (ikke|ej|inte) (offentlig|publi|oplyse|opplyse|vise|visa|redovisa|röja)"
            + "|kan (ikke|ej|inte) (offentlig|publi)"
            + "|(offentliggøres|offentliggjøres|publiceres|publiseres|publiceras) (ikke|ej|inte)");

    private static final Pattern MEANINGLESS =
            containing("not applicable|not relevant|ikke relevant|ej relevant|inte relevant"
                    + "|ikke forekomme|ej förekomma|inte förekomma|logically impossible|logisk umulig");

    private static final Pattern LATER = containing("not yet|later|endnu|ännu|ennå|foreløbig ikke|senere");

    private PxSymbolWords() {}

    /** @param symbol decides where there are no words */
    static NothingKind kind(String words, String symbol) {
        var said = words.toLowerCase(Locale.ROOT);
        boolean isLater = LATER.matcher(said).find();
        if (SECRET.matcher(said).find() || !isLater && KEPT_BACK.matcher(said).find()) {
            return NothingKind.PROTECTED_BY_SOURCE;
        }
        if (MEANINGLESS.matcher(said).find()) {
            return NothingKind.NOT_APPLICABLE;
        }
        if (isLater) {
            return NothingKind.NOT_YET;
        }
        return said.isEmpty() || said.matches("[.*]+") ? usual(symbol) : NothingKind.MISSING;
    }

    /** The Nordic habit, where the file says nothing: one dot for what cannot be, two for what is not known, three for later. */
    private static NothingKind usual(String symbol) {
        return switch (symbol.length()) {
            case 1 -> NothingKind.NOT_APPLICABLE;
            case 3 -> NothingKind.NOT_YET;
            default -> NothingKind.MISSING;
        };
    }

    private static Pattern containing(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
