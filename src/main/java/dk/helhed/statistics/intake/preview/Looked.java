package dk.helhed.statistics.intake.preview;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.unplaced.UnplacedText;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Finding;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.placing.AreaRow;
import dk.helhed.statistics.intake.placing.Placement;
import dk.helhed.statistics.intake.remark.Remarking;
import dk.helhed.statistics.intake.staging.StagedReading;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.statement.ReleaseStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A file that could be read, and what its areas mean as things stand.
 *
 * @param choices every area of the dataset's level, to place a text by hand
 */
public record Looked(
        DatasetChoice choice,
        Declaration declaration,
        AreaLevel level,
        List<AreaRow> areas,
        List<Area> choices,
        StagedReading read,
        CheckedTable table,
        Remarks remarks)
        implements Glance.Result {

    public List<AreaRow> unknown() {
        return areas.stream()
                .filter(row -> row.placement() instanceof Placement.Unknown)
                .toList();
    }

    /** Findings that stop, texts that mean no area, remarks that nobody has seen; of findings and texts the first. */
    public List<Refusal> inTheWay(int most) {
        return Stream.<Stream<? extends Refusal>>of(
                        table.findings().stream().filter(Finding::stops).limit(most),
                        unknown().stream().limit(most).map(this::unknown),
                        remarks.inTheWay().stream())
                .<Refusal>flatMap(Function.identity())
                .toList();
    }

    /** As the row has it; who has said of which scheme the codes are is not asked to say it. */
    public String rule(AreaRow row) {
        return row.meaning().isContradiction() && declaration.areaScheme().isPresent() ? "INTAKE-262" : row.rule();
    }

    private Finding unknown(AreaRow row) {
        int column = declaration.areaColumn();
        return new Finding(
                Severity.STOPS,
                0,
                column + 1,
                declaration.columns().get(column).header(),
                row.seen().shown(),
                rule(row),
                List.of(row.bearers(choices, UnaryOperator.identity())));
    }

    public List<UnplacedText> unplaced() {
        return areas.stream()
                .filter(row -> !(row.placement() instanceof Placement.Placed))
                .map(AreaRow::seen)
                .map(seen -> new UnplacedText(
                        seen.text(), seen.code(), seen.rows(), Optional.of(seen.cells()), Optional.empty()))
                .toList();
    }

    /** The area of every text that means one. */
    public Map<String, AreaId> places() {
        return AreaRow.places(areas);
    }

    /** What the release would keep of what the file says besides its numbers. */
    public ReleaseStatement said() {
        return read.reading().said(declaration);
    }

    /** Nothing stops it and every area is placed: its numbers can be looked at. */
    public boolean isWhole() {
        return !table.stops() && unknown().isEmpty() && table.cells() > 0;
    }

    Looked with(Remarks said) {
        return new Looked(choice, declaration, level, areas, choices, read, table, said);
    }

    public Excerpt excerpt() {
        return read.reading().excerpt();
    }

    /** Names of the dimensions in the dataset's order. */
    public List<String> dimensions() {
        return choice.dimensions(declaration);
    }

    /** As its numbers are held against others. */
    Remarking.Placed placed() {
        return new Remarking.Placed(
                choice instanceof DatasetChoice.Existing(var dataset) ? Optional.of(dataset) : Optional.empty(),
                declaration.measures(),
                said(),
                dimensions(),
                level,
                read.cells(),
                places(),
                AreaRow.nowhere(areas));
    }
}
