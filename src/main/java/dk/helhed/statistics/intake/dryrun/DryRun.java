package dk.helhed.statistics.intake.dryrun;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Finding;
import dk.helhed.statistics.intake.check.Reading;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.check.TableCheck.Scan;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.Table;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.staging.WarehouseWords;
import dk.helhed.statistics.intake.summary.FileSummaries;
import dk.helhed.statistics.intake.summary.FileSummaries.Outcome;
import dk.helhed.statistics.intake.tables.StandingTable;
import dk.helhed.statistics.intake.wide.PeriodHeads;
import dk.helhed.statistics.statement.Warned;
import dk.helhed.statistics.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Reads a file as an import would. Its cells go through the engine in a folder that is gone afterwards. */
public final class DryRun {
    private static final int TOLD = 20;

    private DryRun() {}

    /** By its content. CSV and XLSX are read as they would be proposed to a person, and say so by READ-060. */
    public static Outcome of(FileBytes file) {
        return of(file, Optional.empty());
    }

    /** @param table which of the tables of a file with several */
    public static Outcome of(FileBytes file, Optional<String> table) {
        return switch (FileContent.recognised(file, table)) {
            case FileContent.Refused(var reason) -> new FileSummaries.Refused(List.of(reason));
            case FileContent.Statistics(var format, var one) ->
                FileSummaries.of(file, new Layout.Statistics(format, one));
            case FileContent.Csv plain -> asProposed(file, plain);
            case FileContent.Xlsx workbook -> asProposed(file, workbook);
        };
    }

    private static Outcome asProposed(FileBytes file, FileContent content) {
        return switch (Proposal.attempt(file, content)) {
            case TableReader.Refused<DeclarationFields>(var reason) -> new FileSummaries.Refused(List.of(reason));
            case TableReader.Read<DeclarationFields>(var fields) -> by(fields, file, told(fields));
        };
    }

    /** Nobody has confirmed the proposal, and columns that it leaves out are named. */
    private static List<Warned> told(DeclarationFields fields) {
        var leftOut = IntStream.range(0, fields.headers().size())
                .filter(i -> fields.text("role" + i).equals("IGNORE"))
                .mapToObj(i -> fields.headers().get(i).strip())
                .filter(head -> !head.isEmpty())
                .toList();
        var proposed = Warned.once(FileRefused.of("READ-060"));
        return leftOut.isEmpty()
                ? List.of(proposed)
                : List.of(proposed, Warned.once(FileRefused.of("INTAKE-091", String.join(", ", leftOut))));
    }

    /** By a dictionary. */
    public static Outcome of(FileBytes file, DeclarationFields dictionary) {
        return of(file, dictionary, Optional.empty());
    }

    /** @param table another of the tables of a file with several than the dictionary's */
    public static Outcome of(FileBytes file, DeclarationFields dictionary, Optional<String> table) {
        return switch (FileContent.of(file, table)) {
            case FileContent.Refused(var reason) -> new FileSummaries.Refused(List.of(reason));
            case FileContent content -> {
                var proposed = Proposal.of(file, content, List.of());
                var standing = StandingTable.in(file, proposed, dictionary, table.isPresent());
                yield by(continued(standing, file), file, List.of());
            }
        };
    }

    /** A wide table may have other periods than when its dictionary was written. */
    private static DeclarationFields continued(DeclarationFields dictionary, FileBytes file) {
        return dictionary
                                .layout()
                                .map(layout -> TableReader.table(file, layout, Table::headers))
                                .orElse(new TableReader.Read<>(List.of()))
                        instanceof TableReader.Read<List<String>>(var heads)
                ? new PeriodHeads(heads).continuing(dictionary)
                : dictionary;
    }

    /** How the file would be read where nobody has said so: a dictionary to begin with. */
    public static DeclarationFields proposed(FileBytes file) {
        return proposed(file, Optional.empty());
    }

    /** @param table which of the tables of a file with several */
    public static DeclarationFields proposed(FileBytes file, Optional<String> table) {
        return Proposal.of(file, FileContent.of(file, table), List.of());
    }

    private static Outcome by(DeclarationFields dictionary, FileBytes file, List<Warned> warnings) {
        return switch (dictionary.declaration()) {
            case DeclarationFields.Unfinished(var reasons) -> new FileSummaries.Refused(reasons);
            case DeclarationFields.Whole(var declaration) -> inFolder(declaration, file, warnings);
        };
    }

    private static Outcome inFolder(Declaration declaration, FileBytes file, List<Warned> warnings) {
        try {
            var folder = Files.createTempDirectory("helhed-import");
            try {
                return read(folder, declaration, file, warnings);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Outcome read(Path folder, Declaration declaration, FileBytes file, List<Warned> warnings) {
        var cells = new UUID(0, 0);
        try (var warehouse = new Warehouse(folder)) {
            return switch (scan(warehouse, cells, declaration, file)) {
                case TableReader.Refused<Scan>(var reason) -> new FileSummaries.Refused(List.of(reason));
                case TableReader.Read<Scan>(var scan) -> {
                    var table = WarehouseWords.with(
                            warehouse.twice(cells, Map.of(), TableCheck.LISTED), declaration, scan.table());
                    yield table.stops()
                            ? new FileSummaries.Refused(stopping(table))
                            : told(
                                    warehouse,
                                    cells,
                                    declaration,
                                    new Scan(table, scan.areas(), scan.statement()),
                                    warnings);
                }
            };
        }
    }

    private static TableReader.Outcome<Scan> scan(
            Warehouse warehouse, UUID cells, Declaration declaration, FileBytes file) {
        try (var aside = warehouse.stage(cells)) {
            var outcome = new TableCheck(file, declaration).scan(declaration.dimensions(), aside::add);
            aside.finish();
            return outcome;
        }
    }

    private static Outcome told(
            Warehouse warehouse, UUID cells, Declaration declaration, Scan scan, List<Warned> warnings) {
        var said = new Reading(scan.table(), scan.areas(), Excerpt.NOTHING, scan.statement())
                .said(declaration)
                .warning(warnings);
        return new FileSummaries.Read(
                WarehouseWords.of(warehouse.contents(cells)).summary(declaration, declaration.dimensions(), said));
    }

    /** The first of them, each at its place; then how many there are. */
    private static List<Refusal> stopping(CheckedTable table) {
        var first = table.findings().stream()
                .filter(Finding::stops)
                .limit(TOLD)
                .map(Refusal.class::cast)
                .toList();
        return table.stopping() > first.size()
                ? Stream.concat(first.stream(), Stream.of(FileRefused.of("INTAKE-030", table.stopping())))
                        .toList()
                : first;
    }
}
