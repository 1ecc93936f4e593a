package dk.helhed.statistics.intake.saidsign;

import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.legend.Contradiction;
import dk.helhed.statistics.intake.legend.Legend;
import dk.helhed.statistics.intake.legend.Meaning;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two answers beside a sign that the file explains otherwise than its reading. */
@Controller
class SaidSignController {
    private final SaySign say;

    SaidSignController(SaySign say) {
        this.say = say;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}/sign")
    Answer say(
            @PathVariable StagedId id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String sign,
            @RequestParam Meaning said,
            @RequestParam Meaning read,
            @RequestParam Legend.Holds holds,
            Viewer viewer) {
        return switch (say.say(id, version, new Contradiction(sign, said, read), holds, viewer.actor())) {
            case SaySign.Said _ -> Answer.goTo("/intake/" + id.value() + "/findings", "statistics-signs.said");
            case SaySign.ChangedElsewhere _ ->
                Answer.goTo("/intake/" + id.value() + "/findings", "statistics-signs.changed");
            case SaySign.EndedBefore _ -> Answer.goTo("/intake/" + id.value());
        };
    }
}
