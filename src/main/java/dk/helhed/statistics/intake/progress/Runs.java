package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.time.Duration;
import java.util.Optional;

/** Work in the background, asked for here and done by whichever instance is free. */
public interface Runs {
    /** Smaller files are worked on while the person waits. */
    long AT_ONCE = 5_000_000;

    static boolean worthWaitingFor(StagedImport file) {
        return file.fileBytes() <= AT_ONCE;
    }

    static String address(StagedId id) {
        return "/intake/" + id.value() + "/progress";
    }

    /** Asks for the step; one that was refused is tried anew, one that goes on is left alone. */
    void request(StagedImport file, Run.Step step, AccountId by);

    Optional<Run> run(StagedId id);

    /** As above, once the run is over, and at the latest after that time. */
    Optional<Run> run(StagedId id, Duration latest);
}
