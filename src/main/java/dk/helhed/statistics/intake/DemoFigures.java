package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.staging.StagedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Two datasets of invented figures, imported the way people import; a third file lies ready for the tour to import. */
@Component
class DemoFigures implements DemoPart {
    private static final AccountId DEMO = new AccountId(new UUID(0, 1));

    private final StageFile stage;
    private final DeclareReading declare;
    private final CommitIntake commit;
    private final StagedStore staged;
    private final Areas areas;

    DemoFigures(StageFile stage, DeclareReading declare, CommitIntake commit, StagedStore staged, Areas areas) {
        this.stage = stage;
        this.declare = declare;
        this.commit = commit;
        this.staged = staged;
        this.areas = areas;
    }

    @Override
    public int getOrder() {
        return 400;
    }

    @Override
    public String name() {
        return "statistics.datasets";
    }

    @Override
    public void build() {
        if (areas.ofLevel(AreaLevel.DISTRICT).isEmpty()) {
            return;
        }
        build("befolkning-demo.csv", Map.of("datasetName", "Befolkning ved årets udgang (demo)", "threshold", "5"));
        build(
                "kontanthjaelp-demo.csv",
                Map.of(
                        "datasetName", "Modtagere af kontanthjælp (demo)",
                        "threshold", "5",
                        "name3", "Antal personer 16-64 år",
                        "unit3", "personer"));
    }

    private void build(String file, Map<String, String> facts) {
        StagedId id =
                switch (stage.stage(FileBytes.of(bytes(file)), file, Optional.empty(), DEMO)) {
                    case StageFile.Staged(var fresh) -> fresh;
                    case StageFile.AlreadyThere there -> throw refused(file, there);
                    case StageFile.Rejected rejected -> throw refused(file, rejected);
                };
        var proposed = staged.staged(id);
        var fields = proposed.fields()
                .with(Map.of(
                        "source", "Opdigtet kilde",
                        "licence", "Opdigtede demotal",
                        "level", AreaLevel.DISTRICT.name(),
                        "rhythm", "hvert år",
                        "invented", "yes"))
                .with(facts);
        if (!(declare.declare(id, proposed.version(), fields, false) instanceof DeclareReading.Declared)) {
            throw refused(file, declare.declare(id, proposed.version(), fields, false));
        }
        var committed = commit.commit(id, DEMO);
        if (!(committed instanceof CommitIntake.Imported)) {
            throw refused(file, committed);
        }
    }

    private static IllegalStateException refused(String file, Object result) {
        return new IllegalStateException("Demo file refused: " + file + ": " + result);
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
