package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.statement.Codes;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.StatedAxis;
import dk.helhed.statistics.statement.StatedAxis.Kind;
import dk.helhed.statistics.statement.StatedMeasure;
import dk.helhed.statistics.statement.Statement;
import dk.helhed.statistics.statement.Warned;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one reading of a file told, whatever its areas are taken to mean. */
public record Reading(CheckedTable table, List<AreaSeen> areas, Excerpt excerpt, Statement statement) {

    /** What a release keeps of it, by the measures that the file's columns are declared to be. */
    public ReleaseStatement said(Declaration declaration) {
        var named = declaration.named();
        return new ReleaseStatement(
                statement.origin(),
                statement.notes().stream()
                        .map(note -> new Note(note.mandatory(), note.text(), renamed(note.about(), named)))
                        .toList(),
                statement.particulars().stream()
                        .map(one -> new Particular(one.name(), one.text(), renamed(one.about(), named)))
                        .toList(),
                declaration.columns().stream()
                        .flatMap(column -> stated(column, declaration.layout()).stream())
                        .toList(),
                warnings(declaration),
                List.of(),
                declaration.columns().stream().map(Reading::axis).toList(),
                statement.translated().map(words -> words.renamed(named)),
                Optional.of(StatedCodes.of(declaration, statement)).filter(codes -> !codes.equals(Codes.NONE)));
    }

    private static StatedAxis axis(Column column) {
        return switch (column.role()) {
            case Role.AreaName _ -> new StatedAxis(column.header(), Kind.AREA, "");
            case Role.PeriodName _ -> new StatedAxis(column.header(), Kind.PERIOD, "");
            case Role.Category(var dimension) -> new StatedAxis(column.header(), Kind.CATEGORY, dimension);
            case Role.Measured measured ->
                new StatedAxis(column.header(), Kind.MEASURE, measured.measure().code());
            case Role.Ignored _ -> new StatedAxis(column.header(), Kind.NONE, "");
        };
    }

    /** What is said of a dimension stays said of it, whatever a person calls it. */
    private static Map<String, String> renamed(Map<String, String> about, Map<String, String> named) {
        var renamed = new LinkedHashMap<String, String>();
        about.forEach((dimension, category) -> renamed.put(named.getOrDefault(dimension, dimension), category));
        return renamed;
    }

    private Optional<StatedMeasure> stated(Column column, Layout layout) {
        return column.role() instanceof Role.Values(var measure)
                ? Optional.ofNullable(statement.measures().get(column.header()))
                        .map(metric -> new StatedMeasure(
                                measure.code(), column.header(), metric, flag(metric, measure, layout)))
                : Optional.empty();
    }

    /** An average is not added either. Where a person reads it as something else, that stands. */
    private String flag(Metric metric, Measure measure, Layout layout) {
        if (!metric.mayBeAdded()) {
            return statement.flag();
        }
        return layout instanceof Layout.Statistics(var format, var _)
                        && measure.nature() == Nature.AVERAGE
                        && metric.nature().equals(Optional.of(Nature.AVERAGE))
                ? format.isAverage()
                : "";
    }

    /** What a person should know of the file as a whole: what its reader saw, and where it says another thing than the dataset. */
    public List<Warned> ofTheWhole(Declaration declaration) {
        var warnings = new ArrayList<Warned>();
        statement.warnings().forEach(warning -> warnings.add(Warned.once(warning)));
        declaration.columns().forEach(column -> otherNature(column).ifPresent(warnings::add));
        declaration.columns().stream()
                .flatMap(column -> column.inHead().stream())
                .filter(PeriodText.InHead::isMarked)
                .distinct()
                .forEach(marked -> warnings.add(new Warned("INTAKE-185", List.of(marked.text(), marked.period()), 1)));
        return List.copyOf(warnings);
    }

    private Optional<Warned> otherNature(Column column) {
        return column.role() instanceof Role.Values(var measure)
                ? Optional.ofNullable(statement.measures().get(column.header()))
                        .flatMap(Metric::nature)
                        .filter(nature -> nature != measure.nature())
                        .map(nature -> new Warned(
                                "READ-061",
                                List.of(
                                        measure.name(),
                                        nature.name(),
                                        measure.nature().name()),
                                1))
                : Optional.empty();
    }

    /** Those of the whole, then each rule that warned of cells, once with its first place. */
    private List<Warned> warnings(Declaration declaration) {
        var warnings = new ArrayList<>(ofTheWhole(declaration));
        var ofCells = new LinkedHashMap<String, Warned>();
        table.findings().stream()
                .filter(finding -> !finding.stops())
                .forEach(finding -> ofCells.merge(
                        finding.code(),
                        Warned.once(finding),
                        (first, _) -> new Warned(first.code(), first.arguments(), first.times() + 1)));
        warnings.addAll(ofCells.values());
        return List.copyOf(warnings);
    }
}
