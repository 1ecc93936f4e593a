package dk.helhed.governance.party;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.PartyId;
import dk.helhed.governance.PartyKind;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import java.util.List;

/** Adds a body that takes part. */
@UseCase
class AddParty {
    sealed interface Result {}

    record Added(PartyId party) implements Result {}

    record NameTaken(String name) implements Result, Refusal {
        @Override
        public String code() {
            return "GOV-001";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    private final PartyStore parties;
    private final AuditTrail trail;

    AddParty(PartyStore parties, AuditTrail trail) {
        this.parties = parties;
        this.trail = trail;
    }

    Result add(AccountId who, String name, PartyKind kind) {
        return parties.add(name, kind)
                .<Result>map(party -> {
                    trail.record(who, "governance.party.added", "party/" + party.value(), "", name + ", " + kind);
                    return new Added(party);
                })
                .orElseGet(() -> new NameTaken(name));
    }
}
