package dk.helhed.statistics.intake;

import dk.helhed.audit.AuditTrail;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.ReleaseImported;
import dk.helhed.statistics.catalog.CatalogStore;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.NewRelease;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.catalog.statement.ReleaseWritten;
import dk.helhed.statistics.cell.AreaMatch.How;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.placing.AreaRow;
import dk.helhed.statistics.intake.preview.Looked;
import dk.helhed.statistics.intake.remark.RemarksSettled;
import dk.helhed.statistics.intake.staging.StagedEnded;
import dk.helhed.statistics.intake.wide.PeriodHeads;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.statistics.warehouse.Warehouse;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what an import leaves behind, in the transaction of the one who commits it. */
@Component
class ReleaseWriting {
    private final CatalogStore catalog;
    private final Warehouse warehouse;
    private final Areas areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ReleaseWriting(
            CatalogStore catalog,
            Warehouse warehouse,
            Areas areas,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What a release is made from.
     *
     * @param dictionary the declaration as it is remembered
     * @param said what the file said besides its numbers, and what a person was told
     */
    record Material(StagedImport file, String dictionary, Looked looked, ReleaseStatement said) {}

    /** No other import into the dataset runs until this one ends. */
    void lock(DatasetChoice choice) {
        if (choice instanceof DatasetChoice.Existing(Dataset dataset)) {
            catalog.lockDataset(dataset.id());
        }
    }

    /** The dataset the file goes into, made if the file brings it. */
    DatasetId dataset(Looked looked, Recorded recorded) {
        return switch (looked.choice()) {
            case DatasetChoice.Existing(Dataset dataset) -> {
                addMeasures(
                        dataset.id(), dataset.measures(), looked.declaration().measures());
                yield dataset.id();
            }
            case DatasetChoice.Brought(var brought) -> {
                var id = catalog.addDataset(brought, catalog.source(brought.source(), recorded), recorded);
                var dimensions = looked.declaration().dimensions();
                for (int i = 0; i < dimensions.size(); i++) {
                    catalog.addDimension(id, i + 1, dimensions.get(i));
                }
                addMeasures(id, List.of(), looked.declaration().measures());
                audit.record(recorded.by(), "statistics.dataset.added", "dataset/" + id.value(), "", brought.name());
                yield id;
            }
            case DatasetChoice.Unclear(var reasons) -> throw new IllegalStateException("Not looked at: " + reasons);
        };
    }

    ReleaseId write(DatasetId dataset, Material material, int year, Recorded recorded) {
        var file = material.file();
        var looked = material.looked();
        var dictionary = catalog.dictionary(
                dataset, new PeriodHeads(looked.declaration().headers()).hash(), material.dictionary(), recorded);
        catalog.announceWriting();
        var release = catalog.nextRelease();
        var parquet = warehouse.publish(looked.read().cells(), dataset, release, looked.places());
        var table = looked.table();
        catalog.addRelease(
                new NewRelease(
                        release,
                        dataset,
                        dictionary,
                        file.fileHash(),
                        file.fileName(),
                        file.fileBytes(),
                        table.rows(),
                        parquet.cells(),
                        table.nothings(),
                        table.unplaced(),
                        table.warning()
                                + looked.read()
                                        .reading()
                                        .ofTheWhole(looked.declaration())
                                        .size()
                                + looked.remarks().count(Severity.WARNS),
                        table.firstPeriod(),
                        table.lastPeriod(),
                        parquet.bytes(),
                        file.receivedAt()),
                year,
                recorded);
        looked.areas().forEach(row -> place(release, row, looked.areas()));
        events.publishEvent(new ReleaseWritten(
                dataset,
                release,
                material.said().marking(looked.read().reading().statement().statuses(), parquet.statuses()),
                recorded));
        events.publishEvent(new RemarksSettled(
                file.id(),
                dataset,
                looked.choice() instanceof DatasetChoice.Brought,
                looked.dimensions(),
                release,
                looked.remarks(),
                recorded));
        events.publishEvent(new StagedEnded(Optional.of(looked.read().cells()), file.fileHash()));
        events.publishEvent(new ReleaseImported(dataset, release, recorded.by()));
        audit.record(recorded.by(), "statistics.release.imported", "release/" + release.value(), "", file.fileHash());
        return release;
    }

    private void addMeasures(DatasetId dataset, List<Measure> known, List<Measure> declared) {
        int position = known.size();
        for (Measure measure : declared) {
            if (known.stream().noneMatch(before -> before.code().equals(measure.code()))) {
                catalog.addMeasure(dataset, ++position, measure);
            }
        }
    }

    /** What a person chose once is known the next time by its name, unless that means an area already or stands beside two codes. */
    private void place(ReleaseId release, AreaRow row, List<AreaRow> all) {
        var match = row.match().orElseThrow();
        catalog.addArea(release, match);
        if (match.how() == How.CHOSEN && row.meaning().byName().isEmpty()) {
            match.area().ifPresent(area -> areas.addAlias(area, row.remembered(all)));
        }
    }
}
