package dk.helhed.identity.account;

import dk.helhed.audit.AuditTrail;
import dk.helhed.identity.Attempts;
import dk.helhed.identity.OneTimeLinks;
import dk.helhed.identity.Passwords;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes one's own password. Guessing the old one is counted as guessing at the door is. */
@UseCase
class ChangePassword {
    private final Passwords passwords;
    private final Attempts attempts;
    private final OneTimeLinks links;
    private final AuditTrail trail;

    ChangePassword(Passwords passwords, Attempts attempts, OneTimeLinks links, AuditTrail trail) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.links = links;
        this.trail = trail;
    }

    sealed interface Result {}

    record Changed() implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    record OldDoesNotFit() implements Refusal {
        @Override
        public String code() {
            return "ACCT-010";
        }
    }

    /** {@code email} and {@code address} are what attempts are counted by. */
    record Wish(String email, String address, String old, String chosen, String again) {}

    Result change(AccountId account, Wish wish) {
        var tooMany = attempts.count(wish.email(), wish.address());
        if (tooMany.isPresent()) {
            return new Refused(List.<Refusal>of(tooMany.get()));
        }
        var reasons = new ArrayList<Refusal>();
        if (passwords.fits(Optional.of(account), wish.old())) {
            attempts.strike(wish.email());
        } else {
            reasons.add(new OldDoesNotFit());
        }
        reasons.addAll(Passwords.refusals(wish.chosen(), wish.again()));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        passwords.set(account, wish.chosen());
        links.voidAll(account);
        trail.record(account, "identity.password.changed", "account/" + account.value(), "", "");
        return new Changed();
    }
}
