package dk.helhed.identity.administration;

import dk.helhed.identity.administration.AccountsQueries.AccountRow;
import dk.helhed.identity.administration.AccountsQueries.GrantRow;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import dk.helhed.web.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** One account as the administrator sees it. {@code link} is there once: in the answer to the click that made it. */
record AccountPage(
        AccountRow account,
        List<GrantRow> grants,
        GrantForm form,
        Optional<String> link,
        List<Refusal> refusals,
        OffsetDateTime now)
        implements Page {

    List<GrantRow> current() {
        return grants.stream().filter(grant -> !ended(grant)).toList();
    }

    List<GrantRow> past() {
        return grants.stream().filter(this::ended).toList();
    }

    boolean later(GrantRow grant) {
        return grant.validFrom().isAfter(now);
    }

    private boolean ended(GrantRow grant) {
        return grant.validUntil() != null && !grant.validUntil().isAfter(now);
    }

    Role[] roles() {
        return Role.values();
    }
}
