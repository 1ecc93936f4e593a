package dk.helhed.identity.signin;

import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SignOutController {
    private final SignOut signOut;
    private final SessionEntry sessions;

    SignOutController(SignOut signOut, SessionEntry sessions) {
        this.signOut = signOut;
        this.sessions = sessions;
    }

    @OpenToSignedIn
    @PostMapping("/logout")
    Answer leave(Viewer viewer, HttpServletRequest request) {
        signOut.leave(viewer.actor());
        sessions.end(request);
        return Answer.goTo("/login");
    }
}
