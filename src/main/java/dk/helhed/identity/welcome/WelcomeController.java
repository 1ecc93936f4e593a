package dk.helhed.identity.welcome;

import dk.helhed.identity.OneTimeLinks;
import dk.helhed.identity.Profile;
import dk.helhed.identity.Sessions;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToEveryone;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WelcomeController {
    private final OneTimeLinks links;
    private final WelcomeQueries queries;
    private final OpenFirstAdministrator openFirstAdministrator;
    private final ChoosePassword choosePassword;
    private final Sessions sessions;

    WelcomeController(
            OneTimeLinks links,
            WelcomeQueries queries,
            OpenFirstAdministrator openFirstAdministrator,
            ChoosePassword choosePassword,
            Sessions sessions) {
        this.links = links;
        this.queries = queries;
        this.openFirstAdministrator = openFirstAdministrator;
        this.choosePassword = choosePassword;
        this.sessions = sessions;
    }

    @OpenToEveryone
    @GetMapping("/welcome/{token}")
    Answer show(@PathVariable String token, HttpServletResponse response) {
        return page(token, new Profile("", ""), List.of(), response);
    }

    @OpenToEveryone
    @PostMapping("/welcome/{token}")
    Answer choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse response) {
        var profile = new Profile(name, email);
        var opens = links.look(token);
        if (opens.isEmpty()) {
            return page(token, profile, List.of(), response);
        }
        var result = opens.get()
                .account()
                .map(_ -> choosePassword.choose(token, chosen, again))
                .orElseGet(() -> openFirstAdministrator.open(token, profile, chosen, again));
        return switch (result) {
            case Welcomed.Refused(var reasons) -> Answer.mend(page(token, profile, reasons, response));
            case Welcomed.LinkSpent _ -> page(token, profile, List.of(), response);
            case Welcomed.In(var account) -> {
                sessions.endAll(account);
                yield Answer.goTo("/login", "identity.welcome.done");
            }
        };
    }

    private WelcomePage page(String token, Profile typed, List<Refusal> refusals, HttpServletResponse response) {
        var opens = links.look(token);
        if (opens.isEmpty()) {
            response.setStatus(404);
            return new WelcomePage(token, new WelcomePage.Spent(), refusals);
        }
        var subject = opens.get()
                .account()
                .<WelcomePage.Subject>map(account -> new WelcomePage.Known(queries.email(account)))
                .orElseGet(() -> new WelcomePage.FirstAdministrator(typed.name(), typed.email()));
        return new WelcomePage(token, subject, refusals);
    }
}
