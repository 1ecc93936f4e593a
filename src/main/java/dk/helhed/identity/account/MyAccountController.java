package dk.helhed.identity.account;

import dk.helhed.identity.Sessions;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MyAccountController {
    private final MyAccountQueries queries;
    private final ChangePassword changePassword;
    private final LeaveEverywhere leaveEverywhere;
    private final Sessions sessions;

    MyAccountController(
            MyAccountQueries queries,
            ChangePassword changePassword,
            LeaveEverywhere leaveEverywhere,
            Sessions sessions) {
        this.queries = queries;
        this.changePassword = changePassword;
        this.leaveEverywhere = leaveEverywhere;
        this.sessions = sessions;
    }

    @OpenToSignedIn
    @GetMapping("/account")
    Answer show(Viewer viewer) {
        return page(viewer.actor(), List.of());
    }

    @OpenToSignedIn
    @PostMapping("/account/password")
    Answer password(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            Viewer viewer,
            HttpServletRequest request) {
        var account = viewer.actor();
        var wish = new ChangePassword.Wish(queries.email(account), request.getRemoteAddr(), old, chosen, again);
        return switch (changePassword.change(account, wish)) {
            case ChangePassword.Refused(var reasons) -> Answer.mend(page(account, reasons));
            case ChangePassword.Changed _ -> {
                sessions.endOthers(account, request.getSession().getId());
                yield Answer.goTo("/account", "identity.account.password-changed");
            }
        };
    }

    @OpenToSignedIn
    @PostMapping("/account/sessions/end")
    Answer leaveEverywhere(Viewer viewer, HttpServletRequest request) {
        leaveEverywhere.leave(viewer.actor());
        sessions.endAll(viewer.actor());
        request.getSession().invalidate();
        return Answer.goTo("/login");
    }

    private MyAccountPage page(AccountId account, List<Refusal> refusals) {
        return new MyAccountPage(queries.email(account), queries.grants(account), sessions.count(account), refusals);
    }
}
