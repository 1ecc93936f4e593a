package dk.helhed.statistics.intake.placing;

import dk.helhed.geography.AreaBearing;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.statement.Codes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which areas bear the texts and codes of a file.
 *
 * @param scheme that a person says the codes are of
 */
public record Register(Map<String, List<AreaBearing>> borne, Optional<String> scheme) {

    /** What must be looked up. */
    public static List<String> lookedUp(Collection<AreaSeen> seen) {
        return seen.stream()
                .flatMap(one -> Stream.concat(AreaText.candidates(one).stream(), Stream.of(one.code())))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * By their texts. Codes that only count the areas of the file tell nothing, and codes that contradict a name of the
     * same file are ordinals or of another scheme: alone they tell nothing either, unless a person said the scheme.
     */
    Map<String, Meaning> meanings(List<AreaSeen> seen) {
        var meanings = new LinkedHashMap<String, Meaning>();
        boolean isCount = scheme.isEmpty() && isCount(seen);
        seen.forEach(one -> meanings.put(one.text(), new Meaning(named(one), isCount ? List.of() : coded(one))));
        if (scheme.isEmpty()) {
            Set<String> others = meanings.values().stream()
                    .flatMap(meaning -> meaning.contradicting().stream())
                    .collect(Collectors.toSet());
            meanings.replaceAll((_, meaning) -> meaning.without(others));
        }
        return meanings;
    }

    /** Many programs number the categories they write: 0, 1, 2 … or 1, 2, 3 … */
    private static boolean isCount(List<AreaSeen> seen) {
        return Codes.areCount(seen.stream()
                .map(AreaSeen::code)
                .filter(code -> !code.isEmpty())
                .toList());
    }

    /** Of the first candidate that means one area; where none does, of the first that any area bears. */
    private List<AreaBearing> named(AreaSeen seen) {
        var found = AreaText.candidates(seen).stream()
                .map(candidate -> borne.getOrDefault(candidate, List.of()))
                .filter(bearers -> !bearers.isEmpty())
                .toList();
        return found.stream()
                .filter(bearers ->
                        bearers.stream().map(AreaBearing::area).distinct().count() == 1)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(List.of());
    }

    private List<AreaBearing.Code> coded(AreaSeen seen) {
        return borne.getOrDefault(seen.code(), List.of()).stream()
                .flatMap(bearing -> bearing instanceof AreaBearing.Code code ? Stream.of(code) : Stream.empty())
                .toList();
    }
}
