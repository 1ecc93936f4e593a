package dk.helhed.identity.access;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.City;
import dk.helhed.web.LanguageChoice;
import dk.helhed.web.Viewer;
import dk.helhed.web.ViewerSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells who sent a request. The session holds nothing but the account's id; name, standing and roles are read anew for
 * each request, and once for it, so that what was taken away is gone at the next click.
 */
@Component
class AccountViewers implements ViewerSource {
    private static final String KNOWN = AccountViewers.class.getName();

    private final ViewerQueries queries;
    private final City city;

    AccountViewers(ViewerQueries queries, City city) {
        this.queries = queries;
        this.city = city;
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Viewer known) {
            return known;
        }
        var viewer = load(request);
        request.setAttribute(KNOWN, viewer);
        return viewer;
    }

    private Viewer load(HttpServletRequest request) {
        var language = LanguageChoice.of(request);
        return account()
                .flatMap(account -> queries.openName(account, city.demo())
                        .map(name -> new Viewer(Optional.of(account), name, queries.grants(account), language)))
                .orElseGet(() -> Viewer.nobody(language));
    }

    private static Optional<AccountId> account() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AccountId(UUID.fromString(signedIn.getName())));
        } catch (IllegalArgumentException nobody) {
            // Spring's name for nobody is a word, not an id
            return Optional.empty();
        }
    }
}
