package dk.helhed.identity.administration;

import dk.helhed.identity.Sessions;
import dk.helhed.kernel.AccountId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class StandingController {
    private final AccountPages pages;
    private final ChangeStanding standing;
    private final Sessions sessions;

    StandingController(AccountPages pages, ChangeStanding standing, Sessions sessions) {
        this.pages = pages;
        this.standing = standing;
        this.sessions = sessions;
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/close")
    Answer close(@PathVariable AccountId id, Viewer viewer) {
        pages.known(id);
        return ended(standing.close(id, viewer.actor()), id, "/accounts/" + id.value(), "identity.acts.closed");
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/reopen")
    Answer reopen(@PathVariable AccountId id, Viewer viewer) {
        pages.known(id);
        standing.reopen(id, viewer.actor());
        return Answer.goTo("/accounts/" + id.value(), "identity.acts.reopened");
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/erase")
    Answer erase(@PathVariable AccountId id, Viewer viewer) {
        pages.known(id);
        return ended(standing.erase(id, viewer.actor()), id, "/accounts", "identity.acts.erased");
    }

    private Answer ended(Ending ending, AccountId id, String next, String said) {
        return switch (ending) {
            case Ending.LastAdministrator refused ->
                Answer.mend(pages.show(id, Optional.empty(), GrantForm.empty(), List.of(refused)));
            case Ending.Done _ -> {
                sessions.endAll(id);
                yield Answer.goTo(next, said);
            }
        };
    }
}
