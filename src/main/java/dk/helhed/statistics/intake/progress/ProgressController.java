package dk.helhed.statistics.intake.progress;

import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Shows how far the work has come, and leads on once it is done. */
@Controller
class ProgressController {
    /** A page that asks again each second is answered the moment the work is over, not up to a second later. */
    private static final Duration WAIT = Duration.ofMillis(900);

    private final Runs runs;
    private final StagedStore staged;

    ProgressController(Runs runs, StagedStore staged) {
        this.runs = runs;
        this.staged = staged;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake/{id}/progress")
    Answer progress(
            @PathVariable StagedId id, @RequestHeader(name = "HX-Request", defaultValue = "") String asksAgain) {
        var run = asksAgain.isEmpty() ? runs.run(id) : runs.run(id, WAIT);
        var file = staged.staged(id);
        return run.<Answer>map(now -> new ProgressPage(file, now))
                .orElseGet(() -> Answer.goTo(
                        "/intake/" + id.value() + (file.end() instanceof StagedImport.Open ? "/findings" : "")));
    }
}
