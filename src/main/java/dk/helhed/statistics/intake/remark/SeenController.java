package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ticks beside the warnings. */
@Controller
class SeenController {
    private final MarkSeen mark;

    SeenController(MarkSeen mark) {
        this.mark = mark;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}/seen")
    Answer see(@PathVariable StagedId id, @RequestParam(defaultValue = "") List<String> remark, Viewer viewer) {
        return switch (mark.see(id, remark, viewer.actor())) {
            case MarkSeen.Seen(int warnings) ->
                Answer.goTo("/intake/" + id.value() + "/findings", "statistics-checks.seen-now", warnings);
            case MarkSeen.EndedBefore _ -> Answer.goTo("/intake/" + id.value());
        };
    }
}
