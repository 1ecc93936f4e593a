package dk.helhed.statistics.intake.saidtotal;

import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two answers beside a category that reads like a total. */
@Controller
class SaidTotalController {
    private final SayTotal say;

    SaidTotalController(SayTotal say) {
        this.say = say;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}/total")
    Answer say(
            @PathVariable StagedId id,
            @RequestParam String dimension,
            @RequestParam(defaultValue = "") String total,
            @RequestParam SayTotal.Word answer,
            Viewer viewer) {
        return switch (say.say(id, new SaidTotal(dimension, total), answer, viewer.actor())) {
            case SayTotal.Said _ -> Answer.goTo("/intake/" + id.value() + "/findings", "statistics-totals.said");
            case SayTotal.EndedBefore _ -> Answer.goTo("/intake/" + id.value());
        };
    }
}
