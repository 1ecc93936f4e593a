package dk.helhed.governance.party;

import dk.helhed.governance.PartyKind;
import dk.helhed.governance.form.Fault;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PartiesController {
    private final PartyQueries queries;
    private final AddParty addParty;
    private final Clock clock;

    PartiesController(PartyQueries queries, AddParty addParty, Clock clock) {
        this.queries = queries;
        this.addParty = addParty;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/parties")
    Answer show(Viewer viewer) {
        return page(viewer, Fields.empty(), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/parties")
    Answer add(@RequestParam Map<String, String> typed, Viewer viewer) {
        var fields = new Fields(typed);
        var kind = fields.choice("kind", PartyKind.class);
        var faults = Fault.all(Fault.unless(!fields.blank("name"), "GOV-002"), Fault.unless(kind, "GOV-003"));
        if (!faults.isEmpty()) {
            return Answer.mend(page(viewer, fields, faults));
        }
        return switch (addParty.add(viewer.actor(), fields.text("name"), kind.orElseThrow())) {
            case AddParty.Added _ -> Answer.goTo("/parties", "governance.parties.added", fields.text("name"));
            case AddParty.NameTaken taken -> Answer.mend(page(viewer, fields, List.of(taken)));
        };
    }

    private PartiesPage page(Viewer viewer, Fields typed, List<? extends Refusal> refusals) {
        var mayWrite = viewer.hasAny(Role.SECRETARY, Role.ADMINISTRATOR);
        return new PartiesPage(queries.parties(Copenhagen.today(clock)), mayWrite, typed, refusals);
    }
}
