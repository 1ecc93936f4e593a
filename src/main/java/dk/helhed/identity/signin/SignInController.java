package dk.helhed.identity.signin;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.DemoAccount;
import dk.helhed.kernel.Refusal;
import dk.helhed.platform.City;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToEveryone;
import dk.helhed.web.OwnPath;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    private final CountAttempt countAttempt;
    private final SignIn signIn;
    private final SessionEntry sessions;
    private final Accounts accounts;
    private final City city;

    SignInController(CountAttempt countAttempt, SignIn signIn, SessionEntry sessions, Accounts accounts, City city) {
        this.countAttempt = countAttempt;
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.city = city;
    }

    @OpenToEveryone
    @GetMapping("/login")
    Answer show(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "false") String late,
            Viewer viewer) {
        return viewer.isSignedIn()
                ? Answer.goTo(OwnPath.of(to))
                : new SignInPage(OwnPath.of(to), "", late.equals("true"), List.of(), demo());
    }

    @OpenToEveryone
    @PostMapping("/login")
    Answer enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var tooMany = countAttempt.count(email, request.getRemoteAddr());
        if (tooMany.isPresent()) {
            response.setStatus(429);
            return form(to, email, tooMany.get());
        }
        return switch (signIn.enter(email, password)) {
            case SignIn.NoMatch refused -> Answer.mend(form(to, email, refused));
            case SignIn.SignedIn(var account) -> {
                sessions.begin(account, request, response);
                yield Answer.goTo(OwnPath.of(to));
            }
        };
    }

    private SignInPage form(String to, String email, Refusal refused) {
        return new SignInPage(OwnPath.of(to), email, false, List.of(refused), demo());
    }

    private List<DemoAccount> demo() {
        return city.demo() ? accounts.demoAccounts() : List.of();
    }
}
