package dk.helhed.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.helhed.web.Role;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a MockMvc request in. */
public final class SignedIn {
    private SignedIn() {}

    /** As someone who holds the role everywhere. */
    public static RequestPostProcessor as(Role role) {
        return user(role.name());
    }
}
