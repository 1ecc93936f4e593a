package dk.helhed.statistics.intake;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.background.Work;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.preview.Glance;
import dk.helhed.statistics.intake.progress.Run;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps that take long, done in the background with the same hands as at once. */
@Component
class TakeIn implements Work<Run, Progress, List<? extends Refusal>> {
    private final Preview preview;
    private final CommitIntake commit;

    TakeIn(Preview preview, CommitIntake commit) {
        this.preview = preview;
        this.commit = commit;
    }

    @Override
    public Progress begin() {
        return new Progress();
    }

    @Override
    public List<? extends Refusal> givenUp(int attempts) {
        return List.of(FileRefused.of("INTAKE-063", attempts));
    }

    /** @return why it could not be done; empty when it was */
    @Override
    public List<? extends Refusal> perform(Run run, Progress progress) {
        try {
            return switch (run.step()) {
                case READ, CHECK ->
                    preview.look(preview.staged(run.staged()), progress) instanceof Glance.Refusals(var reasons)
                            ? reasons
                            : List.of();
                case COMMIT ->
                    commit.commit(run.staged(), run.by()) instanceof CommitIntake.Refused(var reasons)
                            ? reasons
                            : List.of();
            };
        } catch (NotFound givenUp) {
            return List.of();
        }
    }
}
