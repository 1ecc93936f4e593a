package dk.helhed.statistics.arealist.reference;

import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ReferenceController {
    private final ReferenceQueries queries;
    private final EnterReference enter;

    ReferenceController(ReferenceQueries queries, EnterReference enter) {
        this.queries = queries;
        this.enter = enter;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/references")
    Answer references() {
        return page(ReferenceForm.EMPTY, List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/references")
    Answer enter(ReferenceForm form, Viewer viewer) {
        return switch (enter.enter(form, viewer.actor())) {
            case EnterReference.Entered(var written) ->
                Answer.goTo(
                        "/lists/references", "statistics.lists.references.entered", String.valueOf(written.listYear()));
            case EnterReference.Refused(var reasons) -> Answer.mend(page(form, reasons));
        };
    }

    private ReferencesPage page(ReferenceForm form, List<Refusal> refusals) {
        return new ReferencesPage(queries.entered(), form, refusals);
    }
}
