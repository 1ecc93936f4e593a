package dk.helhed.statistics.measurement;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Crosswalks;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.carrying.Borders;
import dk.helhed.statistics.carrying.Passage;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.disclosure.Suppression;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.statistics.period.LongColumn;
import dk.helhed.statistics.period.LongPeriod;
import dk.helhed.statistics.publication.TraceAddress.Made;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.warehouse.Selection;
import dk.helhed.statistics.warehouse.Warehouse;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Answers an indicator from the releases that count now. Nothing leaves unprotected: sums and readings stay inside, the
 * caller gets the table that went through disclosure control.
 */
@Component
public class Measurement {
    private final Catalog catalog;
    private final Warehouse warehouse;
    private final Crosswalks crosswalks;

    Measurement(Catalog catalog, Warehouse warehouse, Crosswalks crosswalks) {
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.crosswalks = crosswalks;
    }

    /** Which release of each dataset answers. */
    interface Standing {
        /** The one that counts now. */
        Standing CURRENT = Catalog::current;

        /** The one that counted before; where there was none, the one that counts now. */
        Standing PREVIOUS = (catalog, dataset) -> catalog.previous(dataset).or(() -> catalog.current(dataset));

        Optional<Release> of(Catalog catalog, DatasetId dataset);

        /** The one of these numbers; what was taken back answers no more. */
        static Standing among(Collection<String> numbers) {
            return (catalog, dataset) -> catalog.releases(dataset).stream()
                    .filter(release -> numbers.contains(release.number()))
                    .filter(release -> !(release.state() instanceof Release.Withdrawn))
                    .findFirst();
        }
    }

    /** All areas and their whole in the chosen periods, as the releases stand now and as they were counted: nothing is carried, and nobody counted twice. */
    public Measured measure(Collection<DefinitionVersion> versions, PeriodChoice choice) {
        return measure(versions, new Asked(choice, Optional.empty(), List.of(), false), Standing.CURRENT);
    }

    /**
     * All areas, what is asked besides and the whole in the chosen periods, carried across changes of borders.
     *
     * @param length of the periods, which those that are counted are put together to; empty where they stay as they are
     */
    Measured measure(
            Collection<DefinitionVersion> versions,
            PeriodChoice choice,
            Optional<Length> length,
            List<Extent> asked,
            Standing standing) {
        return measure(versions, new Asked(choice, length, asked, true), standing);
    }

    private record Asked(PeriodChoice choice, Optional<Length> length, List<Extent> extents, boolean carried) {
        List<String> counted(Collection<String> periods) {
            return length.map(longer -> LongPeriod.chosen(longer, periods, choice).stream()
                            .flatMap(period -> period.parts().stream())
                            .toList())
                    .orElseGet(() -> choice.among(periods));
        }
    }

    /** Each period follows the version that covers its first day. */
    private Measured measure(Collection<DefinitionVersion> versions, Asked asked, Standing standing) {
        var sources = sources(versions, standing);
        var covered = covered(versions, sources);
        var chosen = new LinkedHashMap<String, DefinitionVersion>();
        asked.counted(covered.keySet()).forEach(period -> chosen.put(period, covered.get(period)));
        var readings = new Readings(sources, load(chosen, sources), borders(), asked.carried());
        var read = readings.of(chosen, asked.extents());
        var counted = new Measured(
                Suppression.protect(read.table(), Thresholds.of(Set.copyOf(chosen.values()), sources)),
                chosen,
                used(chosen, sources),
                unplaced(chosen, sources),
                read.together(),
                Map.of());
        return asked.length()
                .map(length -> LongPeriod.chosen(length, covered.keySet(), asked.choice()).stream()
                        .map(period -> LongColumn.of(period, chosen, readings::aggregation))
                        .toList())
                .map(columns -> counted.longer(columns, read))
                .orElse(counted);
    }

    /** What the texts of a release's file were taken to mean. */
    List<AreaMatch> matches(ReleaseId release) {
        return catalog.areas(release);
    }

    /** Every change of borders that is known. */
    Borders borders() {
        return new Borders(crosswalks.all().stream().map(Passage::of).toList());
    }

    /** Periods that the current releases hold for an indicator, oldest first. */
    public List<String> periods(Collection<DefinitionVersion> versions) {
        return List.copyOf(
                covered(versions, sources(versions, Standing.CURRENT)).keySet());
    }

    /** Areas that the current releases have counts of. */
    Set<AreaId> counted(Collection<DefinitionVersion> versions) {
        var sources = sources(versions, Standing.CURRENT);
        return load(covered(versions, sources), sources).values().stream()
                .flatMap(sums -> sums.areas().stream())
                .collect(Collectors.toSet());
    }

    /** Whether its datasets ever had such releases, and it such versions: anybody may write an address that says so. */
    public boolean knows(Indicator indicator, Made made) {
        var versions = indicator.versions();
        var releases = indicator.datasets().stream()
                .flatMap(dataset -> catalog.releases(dataset).stream())
                .map(Release::number)
                .collect(Collectors.toSet());
        return releases.containsAll(made.releases())
                && versions.stream().map(DefinitionVersion::number).toList().containsAll(made.definitions());
    }

    /** Whether any of the datasets had a release that counted before the one that counts now. */
    boolean hasPrevious(Collection<DefinitionVersion> versions) {
        return !sources(versions, Standing.PREVIOUS).equals(sources(versions, Standing.CURRENT));
    }

    /** The levels of areas that the datasets are divided by. */
    public List<AreaLevel> levels(Collection<DefinitionVersion> versions) {
        return versions.stream()
                .flatMap(version -> quantities(version.definition()))
                .flatMap(quantity -> catalog.dataset(quantity.dataset()).stream())
                .map(Dataset::level)
                .distinct()
                .toList();
    }

    /** A dataset without a release that counts is absent. */
    private Map<DatasetId, Source> sources(Collection<DefinitionVersion> versions, Standing standing) {
        var sources = new LinkedHashMap<DatasetId, Source>();
        versions.stream()
                .flatMap(version -> quantities(version.definition()))
                .map(Quantity::dataset)
                .distinct()
                .forEach(id -> standing.of(catalog, id)
                        .ifPresent(release -> catalog.dataset(id)
                                .ifPresent(dataset -> sources.put(id, new Source(dataset, release)))));
        return sources;
    }

    private Map<String, DefinitionVersion> covered(
            Collection<DefinitionVersion> versions, Map<DatasetId, Source> sources) {
        var covered = new TreeMap<String, DefinitionVersion>(PeriodCode.IN_TIME);
        for (var candidate : versions) {
            for (var period : periods(candidate.definition(), sources)) {
                DefinitionVersion.on(PeriodCode.of(period).firstDay(), versions)
                        .filter(candidate::equals)
                        .ifPresent(version -> covered.put(period, version));
            }
        }
        return covered;
    }

    private List<String> periods(Definition definition, Map<DatasetId, Source> sources) {
        var readable = quantities(definition).allMatch(quantity -> sources.containsKey(quantity.dataset()));
        return Optional.ofNullable(sources.get(definition.numerator().dataset()))
                .filter(_ -> readable)
                .map(source -> warehouse.periods(
                        source.release().id(), definition.numerator().measure()))
                .orElse(List.of());
    }

    private Map<Quantity, Sums> load(Map<String, DefinitionVersion> chosen, Map<DatasetId, Source> sources) {
        var loaded = new HashMap<Quantity, Sums>();
        var periods = Set.copyOf(chosen.keySet());
        chosen.values().stream()
                .distinct()
                .flatMap(version -> quantities(version.definition()))
                .distinct()
                .forEach(quantity -> release(quantity, sources)
                        .ifPresent(source -> loaded.put(
                                quantity,
                                Sums.of(
                                        source.release().id(),
                                        warehouse.sums(source.release().id(), selection(quantity, periods))))));
        return loaded;
    }

    private long unplaced(Map<String, DefinitionVersion> chosen, Map<DatasetId, Source> sources) {
        var periods = Set.copyOf(chosen.keySet());
        return chosen.values().stream()
                .distinct()
                .flatMap(version -> quantities(version.definition()))
                .distinct()
                .mapToLong(quantity -> release(quantity, sources)
                        .map(source -> warehouse
                                .unplaced(source.release().id(), selection(quantity, periods))
                                .cells())
                        .orElse(0L))
                .sum();
    }

    private static List<Source> used(Map<String, DefinitionVersion> chosen, Map<DatasetId, Source> sources) {
        return chosen.values().stream()
                .flatMap(version -> quantities(version.definition()))
                .map(Quantity::dataset)
                .distinct()
                .flatMap(id -> Stream.ofNullable(sources.get(id)))
                .toList();
    }

    private static Optional<Source> release(Quantity quantity, Map<DatasetId, Source> sources) {
        return Optional.ofNullable(sources.get(quantity.dataset()));
    }

    private static Selection selection(Quantity quantity, Set<String> periods) {
        return new Selection(quantity.measure(), quantity.categories(), quantity.totals(), Set.of(), periods);
    }

    static Stream<Quantity> quantities(Definition definition) {
        return Stream.concat(Stream.of(definition.numerator()), definition.denominator().stream());
    }
}
