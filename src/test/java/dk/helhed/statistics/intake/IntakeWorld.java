package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.statbank.Pages;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Files on their way in, as a person sends them: handed in, declared, committed. One for each test, with a name of its own, in the
 * context that all tests share.
 */
final class IntakeWorld {
    static final AccountId SOMEONE = new AccountId(new UUID(0, 1));

    final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StageFile stage;

    @Autowired
    private DeclareReading declare;

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

    /** What a dataset of districts is said to be when nobody minds; {@code dataset} says which, or that it is new. */
    Map<String, String> facts(String name) {
        return Map.of(
                "datasetName", name,
                "source", "Prøvekilde",
                "licence", "Prøve",
                "threshold", "0",
                "level", "DISTRICT");
    }

    FileBytes file(String text) {
        return FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
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
        var dataset = dataset(name);
        var id = handedIn(file, "fil", dataset);
        var fields = fields(id)
                .with(facts(name))
                .with(dataset.isEmpty() ? Map.of("dataset", "new") : Map.of())
                .with(more);
        assertThat(declare.declare(id, staged.staged(id).version(), fields, false))
                .isInstanceOf(DeclareReading.Declared.class);
        return id;
    }

    ReleaseId committed(StagedId id) {
        return ((CommitIntake.Imported) commit.commit(id, SOMEONE)).release();
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

    /** With its hard spaces made plain. */
    String page(String address) {
        return pages().html(address).replace('\u00A0', ' ');
    }

    String findings(StagedId id) {
        return page("/intake/" + id.value() + "/findings");
    }
}
