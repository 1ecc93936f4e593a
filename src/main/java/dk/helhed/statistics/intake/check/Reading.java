package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.PeriodText;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.StatedMeasure;
import dk.helhed.statistics.statement.Statement;
import dk.helhed.statistics.statement.Warned;
import dk.helhed.statistics.table.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What one reading of a file told, whatever its areas are taken to mean. */
public record Reading(CheckedTable table, List<AreaSeen> areas, Excerpt excerpt, Statement statement) {

    /** What a release keeps of it, by the measures that the file's columns are declared to be. */
    public ReleaseStatement said(Declaration declaration) {
        return new ReleaseStatement(
                statement.origin(),
                statement.notes(),
                statement.particulars(),
                declaration.columns().stream()
                        .flatMap(column -> stated(column).stream())
                        .toList(),
                warnings(declaration),
                statement.translated());
    }

    private Optional<StatedMeasure> stated(Column column) {
        return column.role() instanceof Role.Values(var measure)
                ? Optional.ofNullable(statement.measures().get(column.header()))
                        .map(metric -> new StatedMeasure(measure.code(), column.header(), metric, flag(metric)))
                : Optional.empty();
    }

    private String flag(Metric metric) {
        return metric.mayBeAdded() ? "" : statement.flag();
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
