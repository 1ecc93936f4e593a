package dk.helhed.statistics.intake.staging;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.Refusal;
import dk.helhed.platform.FileStore;
import dk.helhed.statistics.FileOnDisk;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.check.Reading;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.check.TableCheck.Scan;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import dk.helhed.statistics.intake.reader.TableReader.Refused;
import dk.helhed.statistics.intake.remark.Remarking;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ReadStaged implements StagedReadings {
    private final FileStore files;
    private final ReadingStore store;
    private final NoticeStore notices;
    private final Warehouse warehouse;
    private final Remarking remarking;

    ReadStaged(FileStore files, ReadingStore store, NoticeStore notices, Warehouse warehouse, Remarking remarking) {
        this.files = files;
        this.store = store;
        this.notices = notices;
        this.warehouse = warehouse;
        this.remarking = remarking;
    }

    @Override
    public FileBytes bytes(String hash, long size) {
        return new FileOnDisk() {
            @Override
            public Path path() {
                return files.path(hash);
            }

            @Override
            public long size() {
                return size;
            }
        };
    }

    @Override
    public boolean isRead(StagedImport of) {
        return before(of).isPresent();
    }

    @Override
    public Outcome<StagedReading> read(
            StagedImport of, Declaration declaration, List<String> dimensions, Progress progress) {
        var before = before(of);
        return before.isPresent() ? new Read<>(before.get()) : anew(of, declaration, dimensions, progress);
    }

    @Override
    public List<? extends Refusal> notices(StagedImport of) {
        return notices.of(of.id());
    }

    @Override
    public Map<String, Long> marks(StagedReading reading) {
        return warehouse.statuses(reading.cells());
    }

    @Override
    public Remarks remarks(StagedImport of, Remarking.Placed placed, Progress progress) {
        return remarking.remarks(of, placed, progress);
    }

    @Override
    public Optional<Remarks> made(StagedImport of, Remarking.Placed placed) {
        return remarking.made(of, placed);
    }

    @Override
    public List<Remark> changes(Dataset dataset, DeclarationFields now) {
        return remarking.changes(dataset, now);
    }

    @Override
    public void archive(StagedImport of) {
        files.keep(of.fileHash());
    }

    private Optional<StagedReading> before(StagedImport of) {
        return store.reading(of.id())
                .filter(reading -> reading.version() == of.version())
                .filter(reading -> warehouse.isStaged(reading.cells()));
    }

    @Override
    public CheckedTable withTwice(
            StagedReading reading, Declaration declaration, CheckedTable table, Map<String, AreaId> places) {
        return WarehouseWords.with(warehouse.twice(reading.cells(), places, TableCheck.LISTED), declaration, table);
    }

    private Outcome<StagedReading> anew(
            StagedImport of, Declaration declaration, List<String> dimensions, Progress progress) {
        var cells = UUID.randomUUID();
        try {
            return switch (read(bytes(of), declaration, dimensions, cells, progress)) {
                case Read<Reading>(var reading) ->
                    new Read<>(kept(of, new StagedReading(of.version(), cells, reading)));
                case Refused<Reading>(var reason) -> {
                    warehouse.discard(cells);
                    yield new Refused<>(reason);
                }
            };
        } catch (RuntimeException broken) {
            warehouse.discard(cells);
            throw broken;
        }
    }

    private StagedReading kept(StagedImport of, StagedReading reading) {
        var old = store.reading(of.id());
        store.keep(of.id(), reading);
        old.ifPresent(before -> warehouse.discard(before.cells()));
        return reading;
    }

    private Outcome<Reading> read(
            FileBytes file, Declaration declaration, List<String> dimensions, UUID cells, Progress progress) {
        return switch (scan(progress.counted(file), declaration, dimensions, cells, progress)) {
            case Refused<Scan>(var reason) -> new Refused<>(reason);
            case Read<Scan>(var scan) -> {
                var twice = warehouse.twice(cells, Map.of(), TableCheck.LISTED);
                yield whole(file, declaration, WarehouseWords.with(twice, declaration, scan.table()), scan);
            }
        };
    }

    private Outcome<Scan> scan(
            FileBytes file, Declaration declaration, List<String> dimensions, UUID cells, Progress progress) {
        try (var aside = warehouse.stage(cells)) {
            var outcome = new TableCheck(file, declaration).scan(dimensions, aside::add, progress);
            aside.finish();
            return outcome;
        }
    }

    private static Outcome<Reading> whole(FileBytes file, Declaration declaration, CheckedTable table, Scan scan) {
        return switch (Excerpt.of(file, declaration, table.findings())) {
            case Refused<Excerpt>(var reason) -> new Refused<>(reason);
            case Read<Excerpt>(var excerpt) -> new Read<>(new Reading(table, scan.areas(), excerpt, scan.statement()));
        };
    }
}
