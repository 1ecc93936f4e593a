package dk.helhed.statistics.intake;

import dk.helhed.geography.CodeScheme;
import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.cell.AreaMatch.How;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Finding;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.legend.Contradiction;
import dk.helhed.statistics.intake.placing.AreaRow;
import dk.helhed.statistics.intake.placing.Placement;
import dk.helhed.statistics.intake.preview.Looked;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.statement.Warned;
import dk.helhed.web.Page;
import dk.helhed.web.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found, before anything is imported.
 *
 * @param reasons why it cannot be committed now
 * @param notices what changed where the file comes from
 * @param latest the newest release of the dataset
 * @param schemes that codes of areas can be of
 * @param marks how many cells the file marks with which
 * @param asked area texts that a person must choose or has chosen, those that nobody has chosen for first
 */
record FindingsPage(
        StagedImport staged,
        Looked looked,
        List<Refusal> reasons,
        List<? extends Refusal> notices,
        Optional<Release> latest,
        List<CodeScheme> schemes,
        Slice<AreaRow> asked,
        Map<String, Long> marks)
        implements Page {
    /** More than these are in the file that can be fetched. */
    static final int SHOWN = 200;

    /** Each is a choice among all areas of the level, so a page asks of this many at a time. */
    static final int ASKED = 25;

    List<AreaRow> shownUnknown() {
        return looked.unknown().stream().limit(SHOWN).toList();
    }

    List<Finding> shown() {
        return looked.table().findings().stream().limit(SHOWN).toList();
    }

    /** Signs of which a person must say what they mean. */
    List<Contradiction> contradictions() {
        return looked.table().findings().stream()
                .filter(finding -> finding.code().equals(Contradiction.OPEN))
                .map(finding -> Contradiction.of(finding.arguments()))
                .toList();
    }

    /** Its general remedy sends to the page where the question is, which this is. */
    boolean isAskedBelow(Finding finding) {
        return finding.code().equals(Contradiction.OPEN);
    }

    /** What stops in the file: findings in cells, and area texts that mean nothing yet. */
    int unreadable() {
        return looked.table().stopping() + looked.unknown().size();
    }

    int stopping() {
        return unreadable() + remarks().count(Severity.STOPS);
    }

    Remarks remarks() {
        return looked.remarks();
    }

    /** It can be imported once the warnings about its numbers are seen. */
    boolean waitsToBeSeen() {
        return reasons.stream().map(Refusal::code).toList().equals(List.of("INTAKE-078"));
    }

    boolean mayCommit() {
        return reasons.isEmpty();
    }

    String datasetName() {
        return switch (looked.choice()) {
            case DatasetChoice.Existing(var dataset) -> dataset.name();
            case DatasetChoice.Brought(var dataset) -> dataset.name();
            case DatasetChoice.Unclear _ -> "";
        };
    }

    Optional<Dataset> existing() {
        return looked.choice() instanceof DatasetChoice.Existing(var dataset) ? Optional.of(dataset) : Optional.empty();
    }

    Declaration declaration() {
        return looked.declaration();
    }

    Optional<Layout.Csv> csv() {
        return declaration().layout() instanceof Layout.Csv csv ? Optional.of(csv) : Optional.empty();
    }

    /** Of a file that says itself how it is read. */
    Optional<StatisticsFormat> format() {
        return declaration().layout() instanceof Layout.Statistics(var format, var _)
                ? Optional.of(format)
                : Optional.empty();
    }

    String sheet() {
        return switch (declaration().layout()) {
            case Layout.Xlsx(var sheet, var _, var _) -> sheet;
            case Layout.Statistics(var _, var table) -> table;
            case Layout.Csv _ -> "";
        };
    }

    static List<AreaRow> byHand(Looked looked) {
        return looked.areas().stream()
                .filter(row -> !matchedByItself(row))
                .sorted(Comparator.comparing(row -> !(row.placement() instanceof Placement.Unknown)))
                .toList();
    }

    List<AreaRow> matched() {
        return looked.areas().stream().filter(FindingsPage::matchedByItself).toList();
    }

    /** Those that nothing but a code tells: a person should look at them. */
    long byCode() {
        return looked.areas().stream().filter(row -> scheme(row).isPresent()).count();
    }

    private static boolean matchedByItself(AreaRow row) {
        return row.placement() instanceof Placement.Placed placed && placed.how() != How.CHOSEN;
    }

    /** The value of the form's choice for a text. */
    static String choice(AreaRow row) {
        return switch (row.placement()) {
            case Placement.Placed placed -> placed.area().value().toString();
            case Placement.Nowhere _ -> PlaceAreas.NOWHERE;
            case Placement.Unknown _ -> "";
        };
    }

    /** The areas that bear a text, each with the scheme of its code: Indre By (Statistikbanken). */
    String bearers(AreaRow row, Language language) {
        return row.bearers(looked.choices(), scheme -> CodeScheme.name(schemes, scheme, language));
    }

    static Optional<String> scheme(AreaRow row) {
        return row.placement() instanceof Placement.Placed placed ? placed.scheme() : Optional.empty();
    }

    static String how(AreaRow row) {
        return row.placement() instanceof Placement.Placed placed ? placed.how().name() : How.UNPLACED.name();
    }

    /** How a cell of the excerpt is marked: it stops, it warns, or nothing. */
    String mark(int row, int column) {
        var here = looked.table().findings().stream()
                .filter(finding -> finding.row() == row && (finding.column() == column || finding.column() == 0))
                .toList();
        if (here.isEmpty()) {
            return unknownArea(row, column) ? "bad" : "";
        }
        return here.stream().anyMatch(Finding::stops) ? "bad" : "odd";
    }

    private boolean unknownArea(int row, int column) {
        return column == declaration().areaColumn() + 1
                && looked.excerpt().lines().stream()
                        .filter(line -> line.row().number() == row)
                        .map(line -> AreaText.normal(line.row().cell(column - 1).text()))
                        .anyMatch(text -> looked.unknown().stream()
                                .anyMatch(unknown -> unknown.seen().text().equals(text)));
    }

    /** Of the excerpt. */
    int columns() {
        return Math.min(Excerpt.COLUMNS, declaration().columns().size());
    }

    /** Columns of numbers are set to the right. */
    boolean isNumber(int column) {
        return declaration().columns().get(column).role() instanceof Role.Measured;
    }

    /** What the file says besides its numbers, where it says anything. */
    Optional<ReleaseStatement> told() {
        return Optional.of(looked.said()
                        .marking(looked.read().reading().statement().statuses(), marks))
                .filter(said -> said.saysMoreThanWarnings());
    }

    List<Warned> warned() {
        return looked.read().reading().ofTheWhole(declaration());
    }

    /** Cells that nothing was found in. */
    long quietCells() {
        return looked.table().cells();
    }
}
