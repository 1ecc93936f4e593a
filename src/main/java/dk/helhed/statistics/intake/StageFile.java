package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.CodeScheme;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.intake.connector.FetchedFiles.FetchedFile;
import dk.helhed.statistics.intake.connector.enquiry.KnownReading;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.proposal.LevelGuess;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.intake.tables.CalledByTitle;
import dk.helhed.statistics.intake.tables.TablesOfFile;
import dk.helhed.statistics.intake.wide.PeriodHeads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a file in, archives it, and proposes how to read it: as last time when its head is known, else by its looks. */
@UseCase
class StageFile {
    /** What an upload may hold at most. */
    static final long MOST = 2_000_000_000;

    private static final String NAME = "datasetName";

    private final FileStore files;
    private final StagedStore store;
    private final Catalog catalog;
    private final Areas areas;
    private final Clock clock;

    StageFile(FileStore files, StagedStore store, Catalog catalog, Areas areas, Clock clock) {
        this.files = files;
        this.store = store;
        this.catalog = catalog;
        this.areas = areas;
        this.clock = clock;
    }

    sealed interface Result {}

    record Staged(StagedId id) implements Result {}

    /** The same bytes are a release of the dataset already; nothing is changed. */
    record AlreadyThere(Release release) implements Result {}

    record Rejected(Refusal reason) implements Result {}

    /** @param into empty when the file itself shall tell, or when it brings a new dataset */
    Result stage(FileBytes bytes, String name, Optional<DatasetId> into, AccountId by) {
        return stage(bytes, name, into, Optional.empty(), by);
    }

    /** @param table which of the file's tables; empty when it has one, or when a person shall say */
    Result stage(FileBytes bytes, String name, Optional<DatasetId> into, Optional<String> table, AccountId by) {
        if (bytes.size() > MOST) {
            return new Rejected(FileRefused.of("INTAKE-061", bytes.size() / 1_000_000, MOST / 1_000_000));
        }
        var content = FileContent.of(bytes, table);
        if (content instanceof FileContent.Refused(var reason)) {
            return new Rejected(reason);
        }
        var proposal = proposal(bytes, content, into);
        var fields = rememberedAmong(bytes, content, proposal, into)
                .or(() -> remembered(proposal, into))
                .or(() -> rememberedByTitle(bytes, proposal, into))
                .or(() -> rememberedAsPlain(bytes, content, into))
                .orElseGet(() -> fresh(proposal.with(LevelGuess.headed(proposal, schemes())), into));
        boolean isSettled =
                table.isPresent() || TablesOfFile.of(bytes, content, proposal).size() < 2;
        return staged(bytes, name, fields, isSettled, by);
    }

    /**
     * As above, but what the file is and how it is read is known from where it was fetched. Many tables of a StatBank have
     * the same head, so the head does not tell which dataset it is.
     */
    Result stage(FileBytes bytes, FetchedFile file, Optional<DatasetId> into, AccountId by) {
        var content =
                FileContent.as(bytes, new FileContent.Statistics(file.reading().format()));
        if (content instanceof FileContent.Refused(var reason)) {
            return new Rejected(reason);
        }
        var proposal = proposal(bytes, content, into);
        var fields = into.flatMap(_ -> remembered(proposal, into))
                .orElseGet(
                        () -> fresh(unused(file.reading().over(proposal)), into).with(level(file.reading())));
        var result = staged(bytes, file.name(), fields, true, by);
        if (result instanceof Staged(var id)) {
            store.notice(id, file.notices());
        }
        return result;
    }

    private List<String> schemes() {
        return areas.schemes().stream().map(CodeScheme::key).toList();
    }

    /** The kind of areas, as far as labels and codes tell. What it rests on is said beside it until a person confirms. */
    private Map<String, String> level(KnownReading reading) {
        var matched = new EnumMap<AreaLevel, Integer>(AreaLevel.class);
        var labels = reading.areas().stream()
                .flatMap(value -> AreaText.candidates(value.label()).stream())
                .toList();
        var codes = reading.areas().stream().map(Value::id).toList();
        for (var level : AreaLevel.values()) {
            int named = new HashSet<>(areas.match(labels, level).values()).size();
            int coded = new HashSet<>(areas.match(codes, level).values()).size();
            matched.put(level, Math.max(named, coded));
        }
        int all = reading.areas().size();
        return LevelGuess.of(matched, all, reading.areaAxis())
                .map(level -> Map.of(
                        "level", level.name(),
                        "levelMatched", String.valueOf(matched.get(level)),
                        "levelOf", String.valueOf(all)))
                .orElse(Map.of());
    }

    /** @param isSettled whether it is known which table is read; else a person may choose another than the last time */
    private Result staged(FileBytes bytes, String name, DeclarationFields fields, boolean isSettled, AccountId by) {
        var file = received(bytes);
        var before = catalog.all().stream()
                .filter(dataset ->
                        fields.text("dataset").equals(dataset.id().value().toString()))
                .filter(_ -> isSettled)
                .flatMap(dataset ->
                        catalog.ofBytes(dataset.id(), file.hash(), fields.text(DeclarationFields.SHEET)).stream())
                .findFirst();
        if (before.isPresent()) {
            return new AlreadyThere(before.get());
        }
        return new Staged(store.add(file, shortened(name), fields, new Recorded(clock.instant(), by)));
    }

    /** Somebody may have cleared the same bytes away just before they were looked for here. */
    private StoredFile received(FileBytes bytes) {
        var file = receive(bytes);
        store.lockFile(file.hash());
        return files.has(file.hash()) ? file : receive(bytes);
    }

    private StoredFile receive(FileBytes bytes) {
        try (var content = bytes.open()) {
            return files.receive(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private DeclarationFields proposal(FileBytes bytes, FileContent content, Optional<DatasetId> into) {
        var dataset = into.flatMap(catalog::dataset);
        return Proposal.of(bytes, content, dataset.map(Dataset::measures).orElse(List.of()));
    }

    /** Whoever declared a StatBank's file as any other CSV goes on so. */
    private Optional<DeclarationFields> rememberedAsPlain(
            FileBytes bytes, FileContent content, Optional<DatasetId> into) {
        return content.equals(new FileContent.Statistics(StatisticsFormat.STATBANK))
                ? remembered(proposal(bytes, new FileContent.Csv(), into), into)
                : Optional.empty();
    }

    private Optional<DeclarationFields> rememberedByTitle(
            FileBytes bytes, DeclarationFields proposal, Optional<DatasetId> into) {
        return CalledByTitle.then(bytes, proposal)
                .flatMap(then -> remembered(then, into))
                .map(dictionary -> CalledByTitle.now(bytes, dictionary));
    }

    /** Of several tables the one that was read before, by its name; none where files of the same kind are read into several datasets. */
    private Optional<DeclarationFields> rememberedAmong(
            FileBytes bytes, FileContent content, DeclarationFields proposal, Optional<DatasetId> into) {
        var known = TablesOfFile.of(bytes, content, proposal).stream()
                .flatMap(table -> dictionaries(table, into)
                        .filter(dictionary -> dictionary
                                .fields()
                                .text(DeclarationFields.SHEET)
                                .equals(table.text(DeclarationFields.SHEET)))
                        .map(dictionary -> Map.entry(dictionary, table)))
                .toList();
        return known.stream().map(one -> one.getKey().dataset()).distinct().count() == 1
                ? known.stream()
                        .max(Comparator.comparing(one -> one.getKey().version()))
                        .map(one -> by(one.getKey(), one.getValue()))
                : Optional.empty();
    }

    private Optional<DeclarationFields> remembered(DeclarationFields proposal, Optional<DatasetId> into) {
        return dictionaries(proposal, into).findFirst().map(dictionary -> by(dictionary, proposal));
    }

    /** By exactly this head, else by one of a wide table that had other periods. */
    private Stream<StagedStore.Remembered> dictionaries(DeclarationFields proposal, Optional<DatasetId> into) {
        var heads = new PeriodHeads(proposal.headers());
        return Stream.of(DeclarationFields.headerHash(heads.heads()), heads.hash())
                .distinct()
                .flatMap(hash -> store.dictionaries(hash).stream())
                .filter(dictionary -> into.map(dictionary.dataset()::equals).orElse(true))
                .filter(dictionary ->
                        heads.continuing(dictionary.fields()).headers().equals(heads.heads()));
    }

    private static DeclarationFields by(StagedStore.Remembered dictionary, DeclarationFields proposal) {
        return new PeriodHeads(proposal.headers())
                .continuing(dictionary.fields())
                .with(proposal.place())
                .with(Map.of(
                        "dataset", dictionary.dataset().value().toString(),
                        "dictionary", String.valueOf(dictionary.version())));
    }

    private static DeclarationFields fresh(DeclarationFields proposal, Optional<DatasetId> into) {
        return proposal.with(
                Map.of("dataset", into.map(id -> id.value().toString()).orElse(DatasetChoice.NEW), "threshold", "5"));
    }

    /** A table is fetched in many ways, and two datasets cannot have one name: the next free number stands behind it. */
    private DeclarationFields unused(DeclarationFields fields) {
        var name = fields.text(NAME);
        var taken = catalog.all().stream()
                .map(dataset -> dataset.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var free = Stream.iterate(2, number -> number + 1)
                .map(number -> name + " " + number)
                .filter(numbered -> !taken.contains(numbered.toLowerCase(Locale.ROOT)));
        return taken.contains(name.toLowerCase(Locale.ROOT))
                ? fields.with(Map.of(NAME, free.findFirst().orElseThrow()))
                : fields;
    }

    private static String shortened(String name) {
        String plain =
                name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "fil" : plain.substring(Math.max(0, plain.length() - 200));
    }
}
