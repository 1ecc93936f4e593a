package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.statbank.Pages;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Files on their way in, as a person sends them: handed in, declared, committed. One for each test, with a name of its own, in the
 * context that all tests share.
 */
final class IntakeWorld {
    static final AccountId SOMEONE = new AccountId(new UUID(0, 1));
    static final RequestPostProcessor ANALYST = SignedIn.as(Role.ANALYST);

    final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

    @Autowired
    private PlaceAreas place;

    @Autowired
    private CommitIntake commit;

    @Autowired
    private FileImport imports;

    @Autowired
    private StagedStore staged;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore areaStore;

    /** The districts of the city are there. */
    static IntakeWorld in(AutowireCapableBeanFactory beans) {
        var world = beans.createBean(IntakeWorld.class);
        Districts.exist(world.areas, world.areaStore);
        return world;
    }

    /** What a new dataset of districts is said to be when nobody minds. */
    Map<String, String> facts(String name) {
        return Map.of(
                "dataset", "new",
                "datasetName", name,
                "source", "Prøvekilde",
                "licence", "Prøve",
                "threshold", "0",
                "level", "DISTRICT");
    }

    FileBytes file(String text) {
        return FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One of the files that lie beside the project; where they do not, the test is left out. */
    static byte[] shared(String path) throws IOException {
        var file = Path.of("../shared/data").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "the shared files are not here");
        return Files.readAllBytes(file);
    }

    StagedId handedIn(FileBytes file, String name) {
        return handedIn(file, name, Optional.empty());
    }

    StagedId handedIn(FileBytes file, String name, Optional<DatasetId> dataset) {
        return ((StageFile.Staged) stage.stage(file, name, dataset, SOMEONE)).id();
    }

    DeclarationFields fields(StagedId id) {
        return staged.staged(id).fields();
    }

    /** Into the dataset of that name; into a new one where there is none yet. */
    StagedId declared(FileBytes file, String name, Map<String, String> more) {
        var said = new HashMap<>(facts(name));
        var dataset = dataset(name);
        dataset.ifPresent(known -> said.put("dataset", known.value().toString()));
        said.putAll(more);
        return declared(handedIn(file, "fil", dataset), said);
    }

    /** As it is proposed, but for what is said. */
    StagedId declared(StagedId id, Map<String, String> said) {
        assertThat(declare.declare(id, staged.staged(id).version(), fields(id).with(said), false))
                .isInstanceOf(DeclareReading.Declared.class);
        return id;
    }

    /** @param texts what each of them means: an area, or none */
    void placed(StagedId id, Map<String, String> texts) {
        place.place(id, texts);
    }

    CommitIntake.Result commit(StagedId id) {
        return commit.commit(id, SOMEONE);
    }

    ReleaseId committed(StagedId id) {
        return ((CommitIntake.Imported) commit(id)).release();
    }

    ReleaseId imported(FileBytes file, String name, Map<String, String> more) {
        return committed(declared(file, name, more));
    }

    /** From the command line. */
    FileImport.Outcome taken(FileBytes file, FileImport.Into into) {
        return imports.take(file, "ny", into, AccountId.COMMAND_LINE);
    }

    Optional<DatasetId> dataset(String name) {
        return catalog.all().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> one.id())
                .findFirst();
    }

    Pages pages() {
        return new Pages(web);
    }

    FigureDesk desk() {
        return new FigureDesk(web);
    }

    /** A table of what is counted of a measure, by its number. */
    String figure(String measure, Map<String, String> counted, Map<String, String> asked) {
        var indicator = desk().indicator("Tal " + tag, measure, counted);
        return desk().figure("Fundet " + tag, indicator, asked);
    }

    /** With its hard spaces made plain. */
    String page(String address) {
        return desk().page(address, ANALYST);
    }

    String english(String address) {
        return desk().page(address, FigureDesk.english(ANALYST));
    }

    /** What the second sheet of a workbook says of its numbers. */
    List<String> secondSheet(String address, RequestPostProcessor reader) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(desk().bytes(address, reader)))) {
            return workbook.getSheet(1).orElseThrow().read().stream()
                    .map(row -> row.getCellText(1))
                    .toList();
        }
    }

    String findings(StagedId id) {
        return page("/intake/" + id.value() + "/findings");
    }
}
