package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.web.Page;
import java.util.List;

/** How far the work on a file has come. */
record ProgressPage(StagedImport staged, Run run) implements Page {
    private static final int WHOLE = 100;

    boolean reads() {
        return run.step() == Run.Step.READ;
    }

    boolean checks() {
        return run.step() == Run.Step.CHECK;
    }

    boolean commits() {
        return run.step() == Run.Step.COMMIT;
    }

    boolean waits() {
        return run.state() instanceof Run.Waiting;
    }

    List<Refusal> refusals() {
        return run.state() instanceof Run.Refused(var reasons) ? reasons : List.of();
    }

    int percent() {
        return (int) Math.min(WHOLE, run.bytes() * WHOLE / Math.max(1, staged.fileBytes()));
    }

    /** Where what was refused is mended. */
    String mendedAt() {
        return "/intake/" + staged.id().value() + (commits() ? "/findings" : "");
    }
}
