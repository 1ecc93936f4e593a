package dk.helhed.statistics.intake.px;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keywords of the format that mean something to us, and the words that they may say. */
final class PxVocabulary {
    /** Said twice in different words, these would make two tables of one file. */
    private static final Set<String> ONCE = Set.of(
            "AGGREGALLOWED",
            "BASEPERIOD",
            "CFPRICES",
            "CHARSET",
            "CODEPAGE",
            "CODES",
            "CONTENTS",
            "CONTVARIABLE",
            "CREATION-DATE",
            "DATASYMBOL1",
            "DATASYMBOL2",
            "DATASYMBOL3",
            "DATASYMBOL4",
            "DATASYMBOL5",
            "DATASYMBOL6",
            "DATASYMBOLNIL",
            "DATASYMBOLSUM",
            "DAYADJ",
            "DECIMALS",
            "DESCRIPTION",
            "DESCRIPTIONDEFAULT",
            "DOMAIN",
            "ELIMINATION",
            "HEADING",
            "HIERARCHIES",
            "KEYS",
            "LANGUAGE",
            "LANGUAGES",
            "LAST-UPDATED",
            "MAP",
            "MATRIX",
            "PRECISION",
            "REFPERIOD",
            "SEASADJ",
            "SHOWDECIMALS",
            "STOCKFA",
            "STUB",
            "TIMEVAL",
            "TITLE",
            "UNITS",
            "VALUES",
            "VARIABLE-TYPE",
            "VARIABLECODE");

    /** A table may have many notes about the same, and a variable many partitions. */
    private static final Set<String> OFTEN =
            Set.of("NOTE", "NOTEX", "VALUENOTE", "VALUENOTEX", "CELLNOTE", "CELLNOTEX", "PARTITIONED");

    /** Their keys are a value of each variable, in the order of stub and heading. */
    private static final Set<String> OF_CELLS = Set.of("CELLNOTE", "CELLNOTEX", "DATANOTECELL", "ATTRIBUTES");

    /** Without what these say of a variable, the variable is not read whole. */
    private static final Set<String> OF_A_VARIABLE = Set.of("VALUES", "CODES", "KEYS", "VARIABLECODE", "CONTVARIABLE");

    private static final Allowed YES_OR_NO = new Allowed("YES, NO");
    private static final Allowed DIGITS = new Allowed("0 … 15", "\\d|1[0-5]");
    private static final Map<String, Allowed> WORDS = Map.ofEntries(
            Map.entry("STOCKFA", new Allowed("S, F, A, X")),
            Map.entry("CFPRICES", new Allowed("C, F")),
            Map.entry("CHARSET", new Allowed("ANSI, OEM")),
            Map.entry("KEYS", new Allowed("VALUES, CODES")),
            Map.entry("DAYADJ", YES_OR_NO),
            Map.entry("SEASADJ", YES_OR_NO),
            Map.entry("AGGREGALLOWED", YES_OR_NO),
            Map.entry("DESCRIPTIONDEFAULT", YES_OR_NO),
            Map.entry("DECIMALS", DIGITS),
            Map.entry("SHOWDECIMALS", DIGITS),
            Map.entry("PRECISION", DIGITS),
            Map.entry("TIMEVAL", new Allowed("TLIST(A1), H1, T1, Q1, M1, W1, D1", "TLIST\\s*\\(\\s*[AHTQMWD]1\\b.*")));

    private PxVocabulary() {}

    /** @param shown as a person reads what may be said */
    private record Allowed(String shown, Pattern pattern) {
        Allowed(String shown) {
            this(shown, shown.replace(", ", "|"));
        }

        Allowed(String shown, String pattern) {
            this(shown, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        }
    }

    static boolean isSaidOnce(String name) {
        return ONCE.contains(name);
    }

    static boolean isSaidOften(String name) {
        return OFTEN.contains(name);
    }

    static boolean isOfCells(String name) {
        return OF_CELLS.contains(name);
    }

    static boolean isOfAVariable(String name) {
        return OF_A_VARIABLE.contains(name);
    }

    /** What the statement might say instead, where it says something that the format does not have. */
    static Optional<String> insteadOf(PxKeyword said) {
        return Optional.ofNullable(WORDS.get(said.name()))
                .filter(allowed ->
                        !allowed.pattern().matcher(said.first().strip()).matches())
                .map(Allowed::shown);
    }
}
