package dk.helhed.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.Profile;
import dk.helhed.kernel.AccountId;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Signs a MockMvc request in, as an account of its own that holds the one role. */
public final class SignedIn {
    private record Who(ApplicationContext city, Grant grant) {}

    private static final Map<Who, AccountId> KNOWN = new ConcurrentHashMap<>();

    private SignedIn() {}

    /** As someone who holds the role everywhere. */
    public static RequestPostProcessor as(Role role) {
        return as(Grant.everywhere(role));
    }

    /** As someone who holds the role on one board. */
    public static RequestPostProcessor as(Role role, UUID board) {
        return as(Grant.onBoard(role, board));
    }

    public static RequestPostProcessor as(Grant grant) {
        return request -> signedIn(request, account(request, grant));
    }

    /** As an account that a test has made itself. */
    public static RequestPostProcessor as(AccountId account) {
        return request -> signedIn(request, account);
    }

    private static MockHttpServletRequest signedIn(MockHttpServletRequest request, AccountId account) {
        return user(account.value().toString()).postProcessRequest(request);
    }

    private static AccountId account(MockHttpServletRequest request, Grant grant) {
        var city = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        return KNOWN.computeIfAbsent(new Who(city, grant), _ -> open(city.getBean(Accounts.class), grant));
    }

    private static AccountId open(Accounts accounts, Grant grant) {
        var email = "test-" + UUID.randomUUID() + "@test.example";
        var account = accounts.open(new Profile("Test " + grant.role() + " (opdigtet)", email), Optional.empty());
        accounts.grant(account, grant, Optional.empty());
        return account;
    }
}
