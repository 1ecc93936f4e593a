package dk.helhed.statistics.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading.Side;
import dk.helhed.statistics.measurement.IndicatorQueries.CategoryRow;
import dk.helhed.statistics.measurement.IndicatorQueries.VersionRow;
import dk.helhed.web.OncePerPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of indicators as it is read. It is small (hundreds of rows), so each question reads it whole. */
@Component
@Transactional(readOnly = true)
public class Indicators {
    private final IndicatorQueries queries;
    private final Catalog catalog;
    private final OncePerPage<List<Indicator>> all = OncePerPage.of(this::read);

    Indicators(IndicatorQueries queries, Catalog catalog) {
        this.queries = queries;
        this.catalog = catalog;
    }

    /** The indicators all of whose datasets, in every version, the audience may see; by number. */
    public List<Indicator> admitted(Audience audience) {
        var datasets = catalog.admitted(audience).stream().map(Dataset::id).collect(toSet());
        return all().stream()
                .filter(indicator -> datasets.containsAll(indicator.datasets()))
                .toList();
    }

    /** By what people call it, such as {@code I-3}; empty as well when the audience may not see all that it reads. */
    public Optional<Indicator> byCode(String code, Audience audience) {
        return admitted(audience).stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** Every indicator, by number. */
    public List<Indicator> all() {
        return all.get();
    }

    private List<Indicator> read() {
        var categories = queries.categories().stream().collect(groupingBy(CategoryRow::definitionId));
        var rows = queries.versions().stream()
                .collect(groupingBy(
                        row -> new Indicator(new IndicatorId(row.indicatorId()), row.number(), List.of()),
                        LinkedHashMap::new,
                        mapping(row -> wording(row, categories.getOrDefault(row.id(), List.of())), toList())));
        return rows.entrySet().stream()
                .map(entry -> new Indicator(entry.getKey().id(), entry.getKey().number(), entry.getValue()))
                .toList();
    }

    /** Whether what is picked is a number of persons or the like at one time, and not of what happened to them in a period. */
    public boolean counts(Quantity quantity) {
        return catalog.dataset(quantity.dataset())
                .flatMap(dataset -> dataset.measure(quantity.measure()))
                .map(measure -> measure.counted() && measure.nature() == Nature.STOCK)
                .orElse(false);
    }

    public Optional<Indicator> byId(IndicatorId id) {
        return all().stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** By what people call it, such as {@code I-3}. */
    public Optional<Indicator> byCode(String code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    private static Wording wording(VersionRow row, List<CategoryRow> categories) {
        return new Wording(
                new DefinitionVersion(row.version(), Optional.ofNullable(row.validFrom()), definition(row, categories)),
                row.name(),
                row.question(),
                new Explained(row.purpose(), row.population(), row.weaknesses(), row.owner()),
                row.note(),
                row.recordedAt(),
                new AccountId(row.recordedBy()));
    }

    private static Definition definition(VersionRow row, List<CategoryRow> categories) {
        var presentation =
                new Presentation(row.factor(), row.unit(), row.decimals(), Direction.valueOf(row.direction()));
        var numerator = quantity(row.numeratorDataset(), row.numeratorMeasure(), categories, Side.NUMERATOR);
        return switch (row.kind()) {
            case "SHARE" -> new Definition.Share(numerator, denominator(row, categories), presentation);
            case "MEAN" -> new Definition.Mean(numerator, denominator(row, categories), presentation);
            default -> new Definition.Count(numerator, presentation);
        };
    }

    private static Quantity denominator(VersionRow row, List<CategoryRow> categories) {
        if (row.denominatorDataset() instanceof UUID dataset && row.denominatorMeasure() instanceof String measure) {
            return quantity(dataset, measure, categories, Side.DENOMINATOR);
        }
        throw new IllegalStateException("A quotient without a denominator: " + row.id());
    }

    private static Quantity quantity(UUID dataset, String measure, List<CategoryRow> categories, Side side) {
        var mine = categories.stream()
                .filter(row -> row.side().equals(side.name()))
                .toList();
        return new Quantity(
                new DatasetId(dataset),
                measure,
                mine.stream()
                        .filter(row -> !row.isTotal())
                        .collect(groupingBy(CategoryRow::dimension, mapping(CategoryRow::category, toSet()))),
                mine.stream()
                        .filter(CategoryRow::isTotal)
                        .collect(toMap(CategoryRow::dimension, CategoryRow::category)));
    }
}
