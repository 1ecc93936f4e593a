package dk.helhed.statistics.catalog;

import dk.helhed.audit.ActorNames;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.web.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the receipt of a release together. */
@Component
class Receipts {
    private final Catalog catalog;
    private final Statements statements;
    private final Areas areas;
    private final ObjectProvider<ActorNames> names;

    Receipts(Catalog catalog, Statements statements, Areas areas, ObjectProvider<ActorNames> names) {
        this.catalog = catalog;
        this.statements = statements;
        this.areas = areas;
        this.names = names;
    }

    /** @param mayWrite who may not is told what was found, but not in which cells: as the file, they may hold small counts */
    ReleasePage page(Release release, boolean mayWrite, Optional<Refusal> refusal, String reason) {
        var remarks = catalog.remarks(release.id());
        Map<AccountId, String> known = names.stream()
                .findFirst()
                .map(some -> some.names(actors(release, remarks)))
                .orElse(Map.of());
        return new ReleasePage(
                catalog.dataset(release.dataset()).orElseThrow(NotFound::new),
                release,
                statements.of(release.id()),
                remarks.stream()
                        .map(line -> line.named(known))
                        .map(line -> mayWrite ? line : line.withoutCells())
                        .toList(),
                words(release, remarks),
                lines(catalog.areas(release.id())),
                areas.schemes(),
                known,
                mayWrite,
                refusal,
                reason);
    }

    private Translations words(Release release, List<Remarks.Line> remarks) {
        return statements.translations(
                release.id(),
                remarks.stream()
                        .flatMap(line -> line.remark().arguments().stream())
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet()));
    }

    private List<ReleasePage.Line> lines(List<AreaMatch> matches) {
        Map<AreaId, String> areaNames = areas.names(
                matches.stream().flatMap(match -> match.area().stream()).collect(Collectors.toSet()));
        return matches.stream()
                .map(match -> new ReleasePage.Line(match, match.area().map(area -> areaNames.getOrDefault(area, ""))))
                .toList();
    }

    private static Set<AccountId> actors(Release release, List<Remarks.Line> remarks) {
        var actors = new HashSet<AccountId>();
        remarks.forEach(line -> line.seen().ifPresent(seen -> actors.add(seen.by())));
        actors.add(release.recordedBy());
        if (release.state() instanceof Release.Withdrawn withdrawn) {
            actors.add(withdrawn.by());
        }
        return actors;
    }
}
