package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.check.Progress;
import java.util.List;

/** What a run does. An interface, so that the background knows nothing of intake and intake may know of the background. */
public interface Work {
    /** @return why it could not be done; empty when it was */
    List<? extends Refusal> perform(Run run, Progress progress);
}
