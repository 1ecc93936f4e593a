package dk.helhed.statistics.intake.proposal;

import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposes which kind of areas a table is about, by how many of its texts or codes mean areas of each. A person confirms it. */
public final class LevelGuess {
    private LevelGuess() {}

    /**
     * The kind that most texts mean, when they are at least half of them; of two kinds with the same names, the one that the axis is
     * called after, else none: the district and the deprived area of one name are never mixed.
     *
     * @param matched how many texts mean an area of each kind
     * @param axis the name of the axis
     */
    public static Optional<AreaLevel> of(Map<AreaLevel, Integer> matched, int texts, String axis) {
        int most = matched.values().stream().max(Comparator.naturalOrder()).orElse(0);
        if (most == 0 || most * 2 < texts) {
            return Optional.empty();
        }
        var best = matched.entrySet().stream()
                .filter(level -> level.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1
                ? Optional.of(best.getFirst())
                : best.stream().filter(level -> isNamed(axis, level)).findFirst();
    }

    /** The kind that the head of a column names, as "rode_nr" does. */
    public static Optional<AreaLevel> of(String head) {
        return Stream.of(AreaLevel.values())
                .filter(level -> isNamed(head, level))
                .findFirst();
    }

    private static boolean isNamed(String head, AreaLevel level) {
        return head.toLowerCase(Locale.ROOT).contains(word(level));
    }

    /**
     * What the head over the areas of a file tells of them: their kind, where it names one, and the scheme of their codes, where it is called as one: below "rode_nr" the
     * number 3 is no district.
     *
     * @param schemes the keys of those that are known
     */
    public static Map<String, String> headed(DeclarationFields proposal, Collection<String> schemes) {
        var heads = proposal.headers();
        var head = IntStream.range(0, heads.size())
                .filter(i -> proposal.text("role" + i).equals("AREA"))
                .mapToObj(heads::get)
                .findFirst()
                .orElse("")
                .strip();
        var told = new HashMap<String, String>();
        of(head).ifPresent(level -> told.put("level", level.name()));
        schemes.stream()
                .filter(head::equalsIgnoreCase)
                .findFirst()
                .ifPresent(scheme -> told.put(DeclarationFields.AREA_CODES, scheme));
        return told;
    }

    private static String word(AreaLevel level) {
        return switch (level) {
            case CITY -> "kommune";
            case DISTRICT -> "bydel";
            case LOCAL_COMMITTEE -> "lokaludvalg";
            case NEIGHBOURHOOD -> "kvarter";
            case RODE -> "rode";
            case DEPRIVED_AREA -> "udsat";
            case HOUSING_AREA -> "boligområde";
            case ESTATE -> "afdeling";
            case BOARD_AREA -> "bestyrelse";
            case TWIN_GROUP -> "gruppe";
        };
    }
}
