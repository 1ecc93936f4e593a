package dk.helhed.identity.administration;

import static java.util.stream.Collectors.groupingBy;

import dk.helhed.identity.Profile;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OwnAddress;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AccountsController {
    private final AccountsQueries queries;
    private final AccountPages pages;
    private final OpenAccount openAccount;
    private final SendLink sendLink;

    AccountsController(AccountsQueries queries, AccountPages pages, OpenAccount openAccount, SendLink sendLink) {
        this.queries = queries;
        this.pages = pages;
        this.openAccount = openAccount;
        this.sendLink = sendLink;
    }

    @OpenTo(Role.ADMINISTRATOR)
    @GetMapping("/accounts")
    Answer list() {
        return page(new Profile("", ""), List.of());
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts")
    Answer open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Viewer viewer,
            HttpServletRequest request) {
        var profile = new Profile(name, email);
        return switch (openAccount.open(profile, viewer.actor())) {
            case OpenAccount.Refused(var reasons) -> Answer.mend(page(profile, reasons));
            case OpenAccount.Opened(var account, var link) ->
                pages.show(account, Optional.of(OwnAddress.of(request, link)), GrantForm.empty(), List.of());
        };
    }

    @OpenTo(Role.ADMINISTRATOR)
    @GetMapping("/accounts/{id}")
    Answer show(@PathVariable AccountId id) {
        return pages.show(id, Optional.empty(), GrantForm.empty(), List.of());
    }

    @OpenTo(Role.ADMINISTRATOR)
    @PostMapping("/accounts/{id}/link")
    Answer link(@PathVariable AccountId id, Viewer viewer, HttpServletRequest request) {
        pages.known(id);
        var link = OwnAddress.of(request, sendLink.send(id, viewer.actor()));
        return pages.show(id, Optional.of(link), GrantForm.empty(), List.of());
    }

    private AccountsPage page(Profile typed, List<Refusal> refusals) {
        var grants = queries.grants().stream().collect(groupingBy(AccountsQueries.GrantRow::account));
        return new AccountsPage(queries.accounts(), grants, typed, refusals);
    }
}
