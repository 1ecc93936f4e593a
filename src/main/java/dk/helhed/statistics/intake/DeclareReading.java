package dk.helhed.statistics.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.Table;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.staging.NamedQueries;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.intake.tables.StandingTable;
import dk.helhed.statistics.intake.wide.PeriodHeads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how a file is to be read and where it goes. What is unfinished is kept as it stands, too. */
@UseCase
class DeclareReading {
    private final StagedStore store;
    private final NamedQueries dictionaries;
    private final Preview preview;
    private final Catalog catalog;

    DeclareReading(StagedStore store, NamedQueries dictionaries, Preview preview, Catalog catalog) {
        this.store = store;
        this.dictionaries = dictionaries;
        this.preview = preview;
        this.catalog = catalog;
    }

    sealed interface Result {}

    record Declared(Declaration declaration) implements Result {}

    /** Where the table stands was changed, so its columns are proposed anew. */
    record ReadAnew() implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    record ChangedElsewhere() implements Result {}

    /** As files of this shape were read before; {@link ReadAnew} when a person has never said how, or a refusal that asks what must be chosen. */
    Result asRemembered(StagedId id) {
        var staged = store.staged(id);
        var fields = staged.fields();
        return fields.text("dictionary").isEmpty() && !fields.headers().isEmpty()
                ? new ReadAnew()
                : declare(id, staged.version(), fields, false);
    }

    /** By the dictionary of that name; {@link ReadAnew} when the file has another head than its files have. */
    Result asNamed(StagedId id, DatasetId dataset, FileImport.Into into) {
        var staged = store.staged(id);
        var name = into.dictionary().orElse("");
        return dictionaries
                .named(dataset, name)
                .map(dictionary -> declare(
                        id,
                        staged.version(),
                        by(dictionary, staged, into.table().isPresent()),
                        false))
                .orElseGet(() -> new Refused(unknown(dataset, name).stream().toList()));
    }

    /** Why the dataset has no dictionary of that name to read by. */
    Optional<Refusal> unknown(DatasetId dataset, String name) {
        var known = dictionaries.names(dataset);
        return known.contains(name)
                ? Optional.empty()
                : Optional.of(FileRefused.of("INTAKE-052", name, String.join(", ", known)));
    }

    private DeclarationFields by(StagedStore.Remembered dictionary, StagedImport staged, boolean isChosen) {
        var fields = dictionary
                .fields()
                .with(Map.of(
                        "dataset", dictionary.dataset().value().toString(),
                        "dictionary", String.valueOf(dictionary.version())));
        return StandingTable.in(preview.bytes(staged), staged.fields(), fields, isChosen);
    }

    /** A file of a StatBank as any other CSV: a person says how it is read. */
    Result asPlain(StagedId id, int version, DeclarationFields fields) {
        var bytes = preview.bytes(store.staged(id));
        return declare(id, version, fields.with(Proposal.plain(bytes).fields()), true);
    }

    /** @param anew propose the columns anew, whatever the form says of them */
    Result declare(StagedId id, int version, DeclarationFields fields, boolean anew) {
        var staged = store.staged(id);
        if (staged.version() != version || !(staged.end() instanceof StagedImport.Open)) {
            return new ChangedElsewhere();
        }
        var layout = fields.layout();
        if (layout.isEmpty()) {
            return fields.declaration() instanceof DeclarationFields.Unfinished(var reasons)
                    ? new Refused(reasons)
                    : new Refused(List.of());
        }
        var bytes = preview.bytes(staged);
        return switch (headers(staged, bytes, layout.get())) {
            case TableReader.Refused<List<String>>(var reason) -> new Refused(List.of(reason));
            case TableReader.Read<List<String>>(var headers) -> {
                var continued = new PeriodHeads(headers).continuing(fields);
                boolean isOther = anew || !headers.equals(continued.headers());
                yield isOther || continued.heads().missesAMeasure(headers)
                        ? readAnew(staged, bytes, layout.get(), isOther ? fields.withoutLevels() : fields)
                        : whole(staged, continued);
            }
        };
    }

    /** A file of statistics says them in its first row. */
    private TableReader.Outcome<List<String>> headers(StagedImport staged, FileBytes bytes, Layout layout) {
        if (layout instanceof Layout.Statistics
                && preview.first(staged, layout, 1) instanceof TableReader.Read<List<SourceRow>>(var rows)
                && !rows.isEmpty()) {
            return TableReader.heads(rows);
        }
        return TableReader.table(bytes, layout, Table::headers);
    }

    /** So that the page of a file that was fetched while nobody waited opens at once. */
    void lookAhead(StagedId id) {
        var staged = store.staged(id);
        staged.fields().layout().ifPresent(layout -> preview.first(staged, layout, 1));
    }

    private Result readAnew(StagedImport staged, FileBytes bytes, Layout layout, DeclarationFields fields) {
        return switch (Proposal.columns(bytes, layout, known(fields), fields.heads())) {
            case TableReader.Refused<DeclarationFields>(var reason) -> new Refused(List.of(reason));
            case TableReader.Read<DeclarationFields>(var columns) -> readAnew(staged, columns, fields);
        };
    }

    private Result readAnew(StagedImport staged, DeclarationFields columns, DeclarationFields fields) {
        var others = new java.util.LinkedHashMap<>(fields.fields());
        others.keySet()
                .removeIf(key -> key.matches(
                                "(header|role|name|unit|decimals|nature|counted|fill|sign|meaning|settled|text|level|levelName)(\\d+|Wide\\d*)|"
                                        + DeclarationFields.AREAS_CODED)
                        || columns.fields().containsKey(key));
        return store.declare(staged.id(), staged.version(), columns.with(others), false)
                ? new ReadAnew()
                : new ChangedElsewhere();
    }

    private Result whole(StagedImport staged, DeclarationFields fields) {
        var reasons = new ArrayList<Refusal>();
        var choice = DatasetChoice.of(fields, catalog.all());
        if (choice instanceof DatasetChoice.Unclear(var unclear)) {
            reasons.addAll(unclear);
        }
        return switch (fields.declaration()) {
            case DeclarationFields.Unfinished(var unfinished) -> {
                reasons.addAll(unfinished);
                yield new Refused(List.copyOf(reasons));
            }
            case DeclarationFields.Whole(var declaration) -> {
                if (choice instanceof DatasetChoice.Existing(var dataset)) {
                    reasons.addAll(DatasetChoice.misfits(dataset, declaration));
                }
                yield reasons.isEmpty() ? kept(staged, fields, declaration) : new Refused(List.copyOf(reasons));
            }
        };
    }

    private Result kept(StagedImport staged, DeclarationFields fields, Declaration declaration) {
        return store.declare(staged.id(), staged.version(), fields, true)
                ? new Declared(declaration)
                : new ChangedElsewhere();
    }

    private List<Measure> known(DeclarationFields fields) {
        return DatasetChoice.of(fields, catalog.all()) instanceof DatasetChoice.Existing(Dataset dataset)
                ? dataset.measures()
                : List.of();
    }
}
