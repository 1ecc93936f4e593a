package dk.helhed.statistics.cell;

import java.util.regex.Pattern;

/**
 * Whether a measure is a number of persons, households and the like, as far as its words and its numbers say. What says nothing
 * counts persons: small numbers that nobody needed to hide do less harm hidden than small numbers of persons do when shown.
 */
public final class PersonCount {
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?isu)^(gnstl|gns|gennemsnit|average|mean|median|andel|share|pct|procent|percent|promille|rate)\\b?.*|.*[%‰].*");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?isu).*(indkomst|income|indtægt|udgift|husleje|formue|omsætning|beløb|amount|budget|areal)\\p{L}*\\b.*"
                    + "|.*\\b(kr|dkk|mio|indeks|index|sum|pris|price|løn|km|ha|m2|m²|kvm)\\b.*|.*m².*");

    private static final Pattern THINGS = Pattern.compile("(?isu)^(sum (af|of) )?(antal |number of )?"
            + "((?!(i|med|fra|uden|på|in|with|from|without|of)\\b)\\p{L}+ ){0,2}"
            + "\\p{L}*(boliger|boligerne|lejemål|lejligheder|bygninger|ejendomme|opgange|værelser|etageboliger|dwellings"
            + "|flats|buildings|properties|rooms|biler|køretøjer|cars|vehicles|virksomheder|arbejdssteder|companies"
            + "|workplaces|afdelinger|timer|hours|dage|days)( i alt)?$");

    private static final Pattern PERSONS = Pattern.compile(
            "(?isu)^(sum (af|of) )?(antal|number of|personer|beboere|borgere|indbyggere|husstande|familier|persons|people"
                    + "|residents|citizens|inhabitants|households|families)\\b.*");

    private PersonCount() {}

    /** As what is shown of it, in a file that nobody has declared yet. */
    public static boolean isLikely(String head, String unit, int decimals) {
        var said = head.strip();
        var in = unit.strip();
        if (NOT_ADDED.matcher(in).matches()
                || AMOUNT.matcher(in).matches()
                || THINGS.matcher(in).matches()) {
            return false;
        }
        if (PERSONS.matcher(in).matches() || PERSONS.matcher(said).matches()) {
            return PERSONS.matcher(in).matches() && !isNumber(in)
                    || !THINGS.matcher(said).matches();
        }
        return decimals == 0
                && !NOT_ADDED.matcher(said).matches()
                && !AMOUNT.matcher(said).matches()
                && !THINGS.matcher(said).matches();
    }

    /** As it is declared. */
    public static boolean isLikely(Measure measure) {
        return (measure.nature() == Nature.STOCK || measure.nature() == Nature.FLOW)
                && isLikely(measure.name(), measure.unit(), measure.decimals());
    }

    /** The unit of all counts, which does not say of what. */
    private static boolean isNumber(String unit) {
        return unit.equalsIgnoreCase("antal");
    }
}
