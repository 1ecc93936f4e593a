package dk.helhed.statistics.catalog.unplaced;

import static java.util.stream.Collectors.toSet;

import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.cell.CodedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what releases hold that has no place among the areas. */
@Component
public class UnplacedTexts {
    private final Catalog catalog;
    private final Areas areas;

    UnplacedTexts(Catalog catalog, Areas areas) {
        this.catalog = catalog;
        this.areas = areas;
    }

    /** What one release left over; the texts with the most rows come first. */
    public record Rest(Dataset dataset, Release release, List<UnplacedText> texts) {
        private static final int A_FEW = 5;

        public List<UnplacedText> few() {
            return texts.stream().limit(A_FEW).toList();
        }
    }

    /** Those of the releases that left something over. */
    public List<Rest> rests(Collection<ReleaseId> releases) {
        return releases.stream()
                .map(catalog::release)
                .filter(release -> release.unplacedCells() > 0)
                .map(this::rest)
                .toList();
    }

    Rest rest(Release release) {
        var dataset = catalog.dataset(release.dataset()).orElseThrow();
        var left = catalog.areas(release.id()).stream()
                .filter(match -> match.area().isEmpty())
                .sorted((one, other) -> Integer.compare(other.rows(), one.rows()))
                .toList();
        return new Rest(dataset, release, texts(left, dataset.level()));
    }

    private List<UnplacedText> texts(List<AreaMatch> left, AreaLevel level) {
        var found = found(left, level);
        var names = areas.names(found.values().stream().collect(toSet()));
        return left.stream()
                .map(match -> new UnplacedText(
                        match.text(),
                        match.code(),
                        match.rows(),
                        match.cells(),
                        Optional.ofNullable(found.get(match.text())).map(area -> names.getOrDefault(area, ""))))
                .toList();
    }

    /** The one area that bears the text, its name or its code today; none where name and code are two areas. */
    private Map<String, AreaId> found(List<AreaMatch> left, AreaLevel level) {
        var borne = areas.bearings(
                left.stream()
                        .flatMap(match -> Stream.of(match.text(), name(match), match.code()))
                        .filter(text -> !text.isEmpty())
                        .collect(toSet()),
                level,
                Optional.empty());
        var found = new LinkedHashMap<String, AreaId>();
        for (var match : left) {
            var named = Stream.of(match.text(), name(match))
                    .map(text -> bearers(borne, text, AreaBearing.class))
                    .filter(bearers -> bearers.size() == 1)
                    .findFirst()
                    .orElse(Set.of());
            var coded = bearers(borne, match.code(), AreaBearing.Code.class);
            var meant = named.isEmpty() ? coded : named;
            if (meant.size() == 1 && (coded.isEmpty() || coded.containsAll(meant))) {
                found.put(match.text(), meant.iterator().next());
            }
        }
        return found;
    }

    private static Set<AreaId> bearers(
            Map<String, List<AreaBearing>> borne, String text, Class<? extends AreaBearing> kind) {
        return borne.getOrDefault(text, List.of()).stream()
                .filter(kind::isInstance)
                .map(AreaBearing::area)
                .collect(toSet());
    }

    private static String name(AreaMatch match) {
        return CodedText.name(match.text(), match.code());
    }
}
