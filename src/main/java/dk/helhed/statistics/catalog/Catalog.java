package dk.helhed.statistics.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.CatalogQueries.AddingRow;
import dk.helhed.statistics.catalog.CatalogQueries.DimensionRow;
import dk.helhed.statistics.catalog.CatalogQueries.FoundRow;
import dk.helhed.statistics.catalog.CatalogQueries.MeasureRow;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.catalog.limits.ReleaseRemarkStore;
import dk.helhed.statistics.catalog.summary.Summaries;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.web.OncePerPage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as the rest of statistics reads it. It is small (hundreds of rows), so each question reads it whole. */
@Component
@Transactional(readOnly = true)
public class Catalog {
    private final CatalogQueries queries;
    private final LimitsStore limits;
    private final ReleaseRemarkStore remarks;
    private final Summaries summaries;
    private final OncePerPage<List<Dataset>> datasets = OncePerPage.of(this::read);
    private final OncePerPage<List<Release>> releases;

    Catalog(CatalogQueries queries, LimitsStore limits, ReleaseRemarkStore remarks, Summaries summaries) {
        this.queries = queries;
        this.limits = limits;
        this.remarks = remarks;
        this.summaries = summaries;
        this.releases = OncePerPage.of(queries::releases);
    }

    public Optional<Dataset> dataset(DatasetId id) {
        return all().stream().filter(dataset -> dataset.id().equals(id)).findFirst();
    }

    /** Every dataset, by name. */
    public List<Dataset> all() {
        return datasets.get();
    }

    private List<Dataset> read() {
        var dimensions = queries.dimensions().stream()
                .collect(groupingBy(DimensionRow::datasetId, mapping(DimensionRow::name, toList())));
        var measures = queries.measures().stream()
                .collect(groupingBy(MeasureRow::datasetId, mapping(Catalog::measure, toList())));
        var stated = queries.adding().stream()
                .collect(groupingBy(AddingRow::datasetId, toMap(AddingRow::code, Catalog::aggregation)));
        var cards = queries.cards();
        return queries.datasets().stream()
                .map(row -> new Dataset(
                        new DatasetId(row.id()),
                        row.name(),
                        row.source(),
                        row.licenceLine(),
                        row.threshold(),
                        AreaLevel.valueOf(row.areaLevel()),
                        row.rhythm(),
                        row.invented(),
                        dimensions.getOrDefault(row.id(), List.of()),
                        measures.getOrDefault(row.id(), List.of()),
                        stated.getOrDefault(row.id(), Map.of()),
                        cards.getOrDefault(row.id(), DatasetCard.BLANK)))
                .toList();
    }

    /** The datasets whose numbers the audience may see, by name. */
    public List<Dataset> admitted(Audience audience) {
        return all().stream()
                .filter(dataset -> dataset.card().classification().admits(audience))
                .toList();
    }

    /** The datasets that the audience may know of, by name; whether it may see their numbers must be asked of each. */
    public List<Dataset> told(Audience audience) {
        return all().stream()
                .filter(dataset -> dataset.card().classification().tells(audience))
                .toList();
    }

    /**
     * The datasets in which every word is found, out of those the audience may know of. Of one whose numbers it may not see, only
     * name and source are searched.
     */
    public List<Dataset> search(List<String> words, Audience audience) {
        var found = queries.search(words).stream().collect(toMap(FoundRow::id, FoundRow::named));
        return told(audience).stream()
                .filter(dataset -> found.containsKey(dataset.id().value()))
                .filter(dataset -> dataset.card().classification().admits(audience)
                        || found.getOrDefault(dataset.id().value(), false))
                .toList();
    }

    /** Whether the audience may see the numbers of all of them; one that is unknown is seen by nobody. */
    public boolean admits(Collection<DatasetId> datasets, Audience audience) {
        return admitted(audience).stream().map(Dataset::id).toList().containsAll(datasets);
    }

    /** The release whose cells are the dataset's values: the newest that was not withdrawn. */
    public Optional<Release> current(DatasetId dataset) {
        return releases(dataset).stream()
                .filter(release -> release.state() instanceof Release.Current)
                .findFirst();
    }

    /** The release that counted before the one that counts now; those withdrawn never did. */
    public Optional<Release> previous(DatasetId dataset) {
        return releases(dataset).stream()
                .filter(release -> release.state() instanceof Release.Superseded)
                .findFirst();
    }

    /** @throws IllegalArgumentException when there is none with that id */
    public Release release(ReleaseId id) {
        return known(id).orElseThrow(() -> new IllegalArgumentException("No release " + id));
    }

    /** As above, for an id that came from outside. */
    public Optional<Release> known(ReleaseId id) {
        return releases.get().stream()
                .filter(release -> release.id().equals(id))
                .findFirst();
    }

    /** The release of the dataset that is made of this table of these bytes; one that was withdrawn is none. */
    public Optional<Release> ofBytes(DatasetId dataset, String fileHash, String table) {
        return releases(dataset).stream()
                .filter(release -> release.fileHash().equals(fileHash))
                .filter(release -> release.table().equals(table))
                .filter(release -> !(release.state() instanceof Release.Withdrawn))
                .findFirst();
    }

    /** Every release of a dataset, newest first, withdrawn ones too. */
    public List<Release> releases(DatasetId dataset) {
        return releases.get().stream()
                .filter(release -> release.dataset().equals(dataset))
                .toList();
    }

    /** What each area text of the release's file was taken to mean; what is placed nowhere comes first. */
    public List<AreaMatch> areas(ReleaseId release) {
        return queries.areas(release);
    }

    /** What is expected of the dataset's numbers. */
    public LimitsStore.Kept limits(DatasetId dataset) {
        return limits.newest(dataset);
    }

    /** What was said of the numbers of a release when it was imported, and by whom it was seen. */
    public List<Remarks.Line> remarks(ReleaseId release) {
        return remarks.of(release);
    }

    /**
     * What a command tells of a release.
     *
     * @param dictionary the name of the one that its file was read by
     */
    public record Told(FileSummary summary, String dictionary, List<Remark> remarks) {}

    public Told told(Release release) {
        var dimensions = dataset(release.dataset()).map(Dataset::dimensions).orElse(List.of());
        return new Told(
                summaries.of(release.id(), dimensions),
                release.dictionary(),
                remarks(release.id()).stream().map(Remarks.Line::remark).toList());
    }

    /** Names of all sources. */
    public List<String> sources() {
        return queries.sources();
    }

    private static Aggregation aggregation(AddingRow row) {
        return new Aggregation(
                AddingRule.valueOf(row.overAreas()),
                AddingRule.valueOf(row.overTime()),
                AddingRule.valueOf(row.overCategories()),
                row.flag());
    }

    private static Measure measure(MeasureRow row) {
        return new Measure(
                row.code(), row.name(), row.unit(), row.decimals(), Nature.valueOf(row.nature()), row.counted());
    }
}
