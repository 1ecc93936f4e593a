package dk.helhed.statistics.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Progress progress = new Progress();
    private final ArrayList<String> brokenOff = new ArrayList<>();

    @Test
    void whatGoesOnElsewhereIsBrokenOffWhenItIsStopped() {
        progress.breaksOff(() -> brokenOff.add("check"));
        assertThat(brokenOff).isEmpty();
        progress.stop();
        assertThat(brokenOff).containsExactly("check");
    }

    @Test
    void whatBeginsElsewhereAfterItWasStoppedIsBrokenOffAtOnce() {
        progress.stop();
        progress.breaksOff(() -> brokenOff.add("check"));
        assertThat(brokenOff).containsExactly("check");
    }
}
