package dk.helhed.statistics.intake.proposal;

import dk.helhed.geography.AreaLevel;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
