package dk.helhed.identity.administration;

import dk.helhed.kernel.AccountId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RolesController {
    private final AccountPages pages;
    private final GiveRole giveRole;
    private final EndRole endRole;

    RolesController(AccountPages pages, GiveRole giveRole, EndRole endRole) {
        this.pages = pages;
        this.giveRole = giveRole;
        this.endRole = endRole;
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/grants")
    Answer give(
            @PathVariable AccountId id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "EVERYWHERE") dk.helhed.identity.Reach scope,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Viewer viewer) {
        pages.known(id);
        var form = new GrantForm(role.name(), scope.name(), target, from, until);
        return switch (giveRole.give(id, form, viewer.actor())) {
            case GiveRole.Refused(var reasons) -> Answer.mend(pages.show(id, Optional.empty(), form, reasons));
            case GiveRole.Given _ -> Answer.goTo("/accounts/" + id.value(), "identity.grants.given");
        };
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/grants/{grant}/end")
    Answer end(@PathVariable AccountId id, @PathVariable UUID grant, Viewer viewer) {
        pages.known(id);
        return switch (endRole.end(id, grant, viewer.actor())) {
            case Ending.LastAdministrator refused ->
                Answer.mend(pages.show(id, Optional.empty(), GrantForm.empty(), List.of(refused)));
            case Ending.Done _ -> Answer.goTo("/accounts/" + id.value(), "identity.grants.ended");
        };
    }
}
