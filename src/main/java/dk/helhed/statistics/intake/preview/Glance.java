package dk.helhed.statistics.intake.preview;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.progress.Run;
import java.util.List;

/** What a page can show of a file at once. */
public sealed interface Glance {

    /** The file is large and the step has not been done as things stand; it is done in the background. */
    record Later(Run.Step step) implements Glance {}

    /** What comes of looking at the file whole. */
    sealed interface Result extends Glance permits Refusals, Looked {}

    /** The file cannot be read this way, or it is not said whole where it goes. */
    record Refusals(List<Refusal> reasons) implements Result {}
}
