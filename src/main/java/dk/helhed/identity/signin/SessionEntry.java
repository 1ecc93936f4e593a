package dk.helhed.identity.signin;

import dk.helhed.kernel.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of a browser. It holds Spring's own classes and the account's id, nothing of ours. */
@Component
class SessionEntry {
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;

    SessionEntry(SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.contexts = contexts;
        this.tokens = tokens;
    }

    /** Under a new session id and a new form token: one that was planted beforehand is worth nothing. */
    void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                account.value().toString(), null, List.of());
        request.getSession(true);
        new ChangeSessionIdAuthenticationStrategy().onAuthentication(signedIn, request, response);
        new CsrfAuthenticationStrategy(tokens).onAuthentication(signedIn, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
