package dk.helhed.statistics.intake.progress;

import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows how far the work has come, and leads on once it is done. */
@Controller
class ProgressController {
    private final Runs runs;
    private final StagedStore staged;

    ProgressController(Runs runs, StagedStore staged) {
        this.runs = runs;
        this.staged = staged;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake/{id}/progress")
    Answer progress(@PathVariable StagedId id) {
        var file = staged.staged(id);
        return runs.run(id)
                .<Answer>map(run -> new ProgressPage(file, run))
                .orElseGet(() -> Answer.goTo(
                        "/intake/" + id.value() + (file.end() instanceof StagedImport.Open ? "/findings" : "")));
    }
}
