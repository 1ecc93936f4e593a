package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where an account is signed in. Ends sessions in transactions of their own: call it when the use case is done, not
 * inside it, or each of them takes two connections.
 */
@Component
public class Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    public void endAll(AccountId account) {
        end(account, _ -> true);
    }

    /** @param kept the session that goes on */
    public void endOthers(AccountId account, String kept) {
        end(account, id -> !id.equals(kept));
    }

    public int count(AccountId account) {
        return sessions.findByPrincipalName(account.value().toString()).size();
    }

    private void end(AccountId account, Predicate<String> ended) {
        sessions.findByPrincipalName(account.value().toString()).keySet().stream()
                .filter(ended)
                .forEach(sessions::deleteById);
    }
}
