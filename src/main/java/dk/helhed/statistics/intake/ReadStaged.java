package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaId;
import dk.helhed.platform.FileStore;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Finding;
import dk.helhed.statistics.intake.check.Reading;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.check.TableCheck.Scan;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import dk.helhed.statistics.intake.reader.TableReader.Refused;
import dk.helhed.statistics.intake.staging.StagedReading;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.warehouse.StagedCells;
import dk.helhed.statistics.warehouse.TwiceFound;
import dk.helhed.statistics.warehouse.Warehouse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads an archived file once by its declaration: cells are put aside, what was found is kept with the import. */
@Component
class ReadStaged {
    private final FileStore files;
    private final StagedStore store;
    private final Warehouse warehouse;

    ReadStaged(FileStore files, StagedStore store, Warehouse warehouse) {
        this.files = files;
        this.store = store;
        this.warehouse = warehouse;
    }

    /** The archived file. */
    FileBytes bytes(StagedImport of) {
        return new FileBytes() {
            @Override
            public InputStream open() {
                return files.open(of.fileHash());
            }

            @Override
            public long size() {
                return of.fileBytes();
            }
        };
    }

    /** What was read before by the same declaration, or what is read now. */
    Outcome<StagedReading> read(StagedImport of, Declaration declaration, List<String> dimensions) {
        var before = store.reading(of.id())
                .filter(reading -> reading.version() == of.version())
                .filter(reading -> warehouse.isStaged(reading.cells()));
        return before.isPresent() ? new Read<>(before.get()) : anew(of, declaration, dimensions);
    }

    /** Rows that say the same, where several texts mean one area. */
    CheckedTable withTwice(
            StagedReading reading, Declaration declaration, CheckedTable table, Map<String, AreaId> places) {
        return with(warehouse.twice(reading.cells(), places, TableCheck.LISTED), declaration, table);
    }

    private Outcome<StagedReading> anew(StagedImport of, Declaration declaration, List<String> dimensions) {
        var cells = UUID.randomUUID();
        var outcome = read(bytes(of), declaration, dimensions, cells);
        switch (outcome) {
            case Read<Reading>(var reading) -> {
                store.reading(of.id()).ifPresent(old -> warehouse.discard(old.cells()));
                var kept = new StagedReading(of.version(), cells, reading);
                store.keep(of.id(), kept);
                return new Read<>(kept);
            }
            case Refused<Reading>(var reason) -> {
                warehouse.discard(cells);
                return new Refused<>(reason);
            }
        }
    }

    private Outcome<Reading> read(FileBytes file, Declaration declaration, List<String> dimensions, UUID cells) {
        try (var aside = warehouse.stage(cells)) {
            return switch (scan(file, declaration, dimensions, aside)) {
                case Refused<Scan>(var reason) -> new Refused<>(reason);
                case Read<Scan>(var scan) -> {
                    var twice = warehouse.twice(cells, Map.of(), TableCheck.LISTED);
                    yield whole(file, declaration, with(twice, declaration, scan.table()), scan);
                }
            };
        } catch (RuntimeException broken) {
            warehouse.discard(cells);
            throw broken;
        }
    }

    private static Outcome<Scan> scan(
            FileBytes file, Declaration declaration, List<String> dimensions, StagedCells aside) {
        var outcome = new TableCheck(file, declaration).scan(dimensions, (Cell cell) -> aside.add(cell));
        aside.finish();
        return outcome;
    }

    private static Outcome<Reading> whole(FileBytes file, Declaration declaration, CheckedTable table, Scan scan) {
        return switch (Excerpt.of(file, declaration.layout(), table.findings())) {
            case Refused<Excerpt>(var reason) -> new Refused<>(reason);
            case Read<Excerpt>(var excerpt) -> new Read<>(new Reading(table, scan.areas(), excerpt));
        };
    }

    private static CheckedTable with(TwiceFound twice, Declaration declaration, CheckedTable table) {
        return table.withTwice(
                twice.listed().stream()
                        .map(one -> Finding.twice(declaration, one.areaText(), one.row(), one.firstRow()))
                        .toList(),
                twice.total());
    }
}
