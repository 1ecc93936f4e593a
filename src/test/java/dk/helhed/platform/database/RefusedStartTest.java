package dk.helhed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
    @TempDir
    Path folder;

    @Test
    void aFolderInUseIsRefusedInBothLanguagesWithoutTheMachineryOfALog(CapturedOutput output) throws IOException {
        try (var _ = FolderLock.take(folder).orElseThrow()) {
            var refused = catchThrowableOfType(FolderInUse.class, () -> PostgresServer.start(folder));
            var analysis = Objects.requireNonNull(new FolderInUseAnalyzer().analyze(refused));
            ours().report(analysis);
        }

        assertThat(output.getErr())
                .contains(
                        "bruger datamappen " + folder,
                        "uses the data folder " + folder,
                        "START-001",
                        "Intet er ændret.")
                .doesNotContain("Exception", "WARN", "ERROR", "APPLICATION FAILED");
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void theFolderIsFreeAgainWhenTheFirstHasStopped() throws IOException {
        var first = FolderLock.take(folder).orElseThrow();
        assertThatThrownBy(() -> PostgresServer.start(folder)).isInstanceOf(FolderInUse.class);
        first.close();

        assertThat(FolderLock.take(folder)).isPresent();
    }

    private static FailureAnalysisReporter ours() {
        return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalysisReporter.class).stream()
                .filter(one -> one.getClass().getName().startsWith("dk.helhed"))
                .findFirst()
                .orElseThrow();
    }
}
