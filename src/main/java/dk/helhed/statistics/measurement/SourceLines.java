package dk.helhed.statistics.measurement;

import dk.helhed.kernel.Copenhagen;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.statement.Codes;
import dk.helhed.statistics.statement.NoteReach;
import dk.helhed.statistics.statement.ReleaseStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What goes with the numbers of a figure from each release that they were read from. */
@Component
class SourceLines {
    private final Measurement measurement;
    private final Labels labels;
    private final Statements statements;

    SourceLines(Measurement measurement, Labels labels, Statements statements) {
        this.measurement = measurement;
        this.labels = labels;
        this.statements = statements;
    }

    List<ReleaseLine> of(Measured measured, SafeTable table) {
        return measured.sources().stream()
                .map(source -> line(source, measured, table))
                .toList();
    }

    private ReleaseLine line(Source source, Measured measured, SafeTable table) {
        var dataset = source.dataset();
        var release = source.release();
        return new ReleaseLine(
                release.id().value(),
                dataset.name(),
                dataset.source(),
                dataset.licenceLine(),
                dataset.invented(),
                release.number(),
                release.fileName(),
                release.fileHash(),
                Copenhagen.at(release.receivedAt()).toLocalDate(),
                Optional.of(release.dictionaryVersion()),
                Optional.of(said(source, measured, table)).filter(said -> !said.saysNothing()),
                release.answers() > 0 ? Optional.of(release.answers()) : Optional.empty());
    }

    /** Of the measures only those that are read, and of the notes those that are of what is shown. */
    private ReleaseStatement said(Source source, Measured measured, SafeTable table) {
        var read = measured.versions().values().stream()
                .distinct()
                .flatMap(version -> Measurement.quantities(version.definition()))
                .filter(quantity -> quantity.dataset().equals(source.dataset().id()))
                .distinct()
                .toList();
        return statements
                .withNumbers(
                        source.release().id(),
                        () -> new NoteReach.Numbers(
                                isOf(source, table),
                                text -> PeriodText.parse(text)
                                        .map(measured.counted()::contains)
                                        .orElse(true),
                                read.stream().map(labels::picked).toList()),
                        SafeCells.isMarked(table),
                        codes(source, read, table))
                .measuring(read.stream().map(Quantity::measure).collect(Collectors.toSet()));
    }

    /** By what codes the file knows the measures, periods and areas of the figure, and the categories that it is narrowed to. */
    private Codes codes(Source source, List<Quantity> read, SafeTable table) {
        var categories = new HashMap<String, Set<String>>();
        read.forEach(quantity -> labels.taken(quantity)
                .forEach((dimension, texts) -> categories
                        .computeIfAbsent(dimension, _ -> new HashSet<>())
                        .addAll(texts)));
        var measures = read.stream().map(Quantity::measure).collect(Collectors.toSet());
        var wanted = new HashSet<>(measures);
        wanted.addAll(table.periods());
        table.extents().forEach(extent -> {
            if (extent instanceof Extent.Part(var area)) {
                wanted.add(area.value().toString());
            }
        });
        categories.values().forEach(wanted::addAll);
        return new Codes(statements.codes(source.release().id(), wanted).all().stream()
                .filter(one -> isOf(one, measures, categories))
                .toList());
    }

    /** What is called alike elsewhere in the file is another thing. */
    private static boolean isOf(Codes.Coded one, Set<String> measures, Map<String, Set<String>> categories) {
        return switch (one.kind()) {
            case CATEGORY -> categories.getOrDefault(one.dimension(), Set.of()).contains(one.label());
            case MEASURE -> measures.contains(one.label());
            case AREA, PERIOD, NONE -> true;
        };
    }

    /** Whether an area of the file is among those that the table is of; what the file does not name as an area may be. */
    private Predicate<String> isOf(Source source, SafeTable table) {
        var areas = SafeCells.areas(table);
        var isWhole = table.extents().contains(new Extent.Whole());
        var others = measurement.matches(source.release().id()).stream()
                .filter(match -> match.area()
                        .filter(area -> isWhole || areas.contains(area))
                        .isEmpty())
                .map(AreaMatch::text)
                .collect(Collectors.toSet());
        return text -> !others.contains(text);
    }
}
