package dk.helhed.statistics.catalog.card;

import static java.util.stream.Collectors.toSet;

import dk.helhed.kernel.SearchText;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.card.DatasetsPage.Closed;
import dk.helhed.statistics.catalog.card.DatasetsPage.Line;
import dk.helhed.statistics.catalog.card.DatasetsPage.Open;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.catalog.usage.Usage;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.web.NotFound;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the pages of the catalogue together, for one viewer. */
@Component
class DatasetPages {
    private static final int MOST_WORDS = 8;

    private final Catalog catalog;
    private final Statements statements;
    private final Dictionaries dictionaries;
    private final Usage usage;

    DatasetPages(Catalog catalog, Statements statements, Dictionaries dictionaries, Usage usage) {
        this.catalog = catalog;
        this.statements = statements;
        this.dictionaries = dictionaries;
        this.usage = usage;
    }

    DatasetsPage list(String asked, Viewer viewer, LocalDate today) {
        var audience = Audience.of(viewer);
        var words = SearchText.words(asked, MOST_WORDS);
        var found = words.isEmpty() ? catalog.told(audience) : catalog.search(words, audience);
        return new DatasetsPage(
                asked.strip(),
                found.stream().map(dataset -> line(dataset, audience, today)).toList(),
                mayWrite(viewer));
    }

    DatasetPage page(DatasetId id, Viewer viewer, LocalDate today) {
        var dataset = admitted(id, viewer);
        var admitted =
                catalog.admitted(Audience.of(viewer)).stream().map(Dataset::id).collect(toSet());
        var releases = catalog.releases(id);
        return new DatasetPage(
                dataset,
                releases,
                releases.stream()
                        .filter(release -> release.state() instanceof Release.Current)
                        .findFirst()
                        .map(release -> statements.of(release.id()))
                        .orElse(ReleaseStatement.NONE),
                dictionaries.of(id),
                dataset.card().rhythm().due(today, received(releases)),
                usage.of(id, admitted, viewer),
                mayWrite(viewer));
    }

    /** What one may not see is answered as if it were not there. */
    Dataset admitted(DatasetId id, Viewer viewer) {
        return catalog.admitted(Audience.of(viewer)).stream()
                .filter(dataset -> dataset.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Line line(Dataset dataset, Audience audience, LocalDate today) {
        if (!dataset.card().classification().admits(audience)) {
            return new Closed(dataset);
        }
        var releases = catalog.releases(dataset.id());
        return new Open(
                dataset,
                releases.stream()
                        .filter(release -> release.state() instanceof Release.Current)
                        .findFirst(),
                dataset.card().rhythm().due(today, received(releases)));
    }

    /** When the newest release that counts or has counted was received. */
    private static Optional<Instant> received(List<Release> releases) {
        return releases.stream()
                .filter(release -> !(release.state() instanceof Release.Withdrawn))
                .map(Release::receivedAt)
                .max(Instant::compareTo);
    }

    static boolean mayWrite(Viewer viewer) {
        return viewer.hasAny(Role.ANALYST, Role.ADMINISTRATOR);
    }
}
