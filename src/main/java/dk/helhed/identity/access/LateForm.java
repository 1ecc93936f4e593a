package dk.helhed.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form whose token does not fit. Most often its session has ended, and then the way on is to sign in again; from
 * someone who is signed in it is refused.
 */
@Component
class LateForm implements AccessDeniedHandler {
    private final AccountViewers viewers;

    LateForm(AccountViewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (viewers.viewer(request).isSignedIn()) {
            response.sendError(403);
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(401);
            response.setHeader("HX-Redirect", "/login?late=true");
        } else {
            response.setStatus(303);
            response.setHeader("Location", "/login?late=true");
        }
    }
}
