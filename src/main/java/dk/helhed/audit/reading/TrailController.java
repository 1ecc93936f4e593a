package dk.helhed.audit.reading;

import dk.helhed.audit.ActorNames;
import dk.helhed.audit.AuditVerification;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TrailController {
    private final TrailQueries queries;
    private final ActorNames actors;
    private final AuditVerification verification;

    TrailController(TrailQueries queries, ActorNames actors, AuditVerification verification) {
        this.queries = queries;
        this.actors = actors;
        this.verification = verification;
    }

    @OpenTo(Role.ADMINISTRATOR)
    @GetMapping("/audit")
    Answer show(
            @RequestParam(defaultValue = "") String object,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        var filter = new TrailFilter(object, account, action, from, until);
        var found = queries.rows(filter, before);
        var shown = found.stream().limit(TrailQueries.PAGE).toList();
        Optional<String> older = found.size() > shown.size()
                ? Optional.of(filter.address(shown.getLast().number()))
                : Optional.empty();
        return new TrailPage(filter, shown, older, names(), queries.actions(), verification.verify());
    }

    private Map<UUID, String> names() {
        var accounts = queries.accounts();
        var held = actors.names(accounts.stream().map(AccountId::new).collect(Collectors.toSet()));
        var danish = Collator.getInstance(Language.DANISH.locale());
        var names = new LinkedHashMap<UUID, String>();
        sorted(accounts, held, danish).forEach(id -> names.put(id, name(held, id)));
        return names;
    }

    private static List<UUID> sorted(List<UUID> accounts, Map<AccountId, String> held, Collator danish) {
        return accounts.stream()
                .sorted((one, other) -> danish.compare(name(held, one), name(held, other)))
                .toList();
    }

    private static String name(Map<AccountId, String> held, UUID id) {
        return held.getOrDefault(new AccountId(id), id.toString());
    }
}
