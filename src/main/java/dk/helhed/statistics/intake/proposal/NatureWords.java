package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.cell.Nature;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that may not be added, by their unit and what they are called. A person confirms it. */
final class NatureWords {
    private static final List<Entry<Pattern, Nature>> OF_UNITS = List.of(
            said(
                    "%|\u2030|pct\\b.*|procent.*|per ?cent.*|pr\\. ?mille|promille.*|andel(en)?|share|rate|ratio|kvotient",
                    Nature.RATIO),
            said("(.*\\b)?(pr\\.|per) ?1(\\.|,| )?0+(\\.0+)?\\b.*", Nature.RATIO),
            said("(gns|gnst|gnsn|gnstl)\\b.*|gennemsnit.*|average.*|mean|median", Nature.AVERAGE),
            said("(indeks|index)(tal)?\\b.*|\\d{4} ?= ?100", Nature.INDEX));

    private static final List<Entry<Pattern, Nature>> OF_HEADS = List.of(
            said(
                    "(gns|gnst|gnsn|gnstl|mean|median)\\b.*|(.* )?(gennemsnit|average)(lige?|s\\p{L}+)?\\b.*",
                    Nature.AVERAGE),
            said("(.* )?\\p{L}*(indeks|index)(tal)?\\b.*", Nature.INDEX),
            said(
                    "(.*[ (])?(%|pct\\b|\\p{L}*procent|percent(age)?|promille|andel(en)?|share|rate|ratio)([ ,.:)].*)?"
                            + "|.*%.*|\\p{L}+(s|heds)(rate|kvote)\\b.*|.*\\b(pr\\.|per) ?1(\\.|,| )?0+(\\.0+)?\\b.*",
                    Nature.RATIO));

    private NatureWords() {}

    /** The unit comes first; a number of something is one, whatever else its name holds. */
    static Optional<Nature> nature(String head, String unit) {
        return among(OF_UNITS, unit)
                .or(() -> Optional.of(head)
                        .filter(one -> !MeasureGuess.isCount(one))
                        .flatMap(one -> among(OF_HEADS, one)));
    }

    private static Optional<Nature> among(List<Entry<Pattern, Nature>> words, String text) {
        return words.stream()
                .filter(word -> word.getKey().matcher(text.strip()).matches())
                .map(Entry::getValue)
                .findFirst();
    }

    private static Entry<Pattern, Nature> said(String words, Nature nature) {
        return Map.entry(Pattern.compile("(?iu)" + words), nature);
    }
}
