package dk.helhed.governance.party;

import dk.helhed.governance.PartyKind;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.Arrays;
import java.util.List;

record PartiesPage(List<PartyLine> parties, boolean mayWrite, Fields typed, List<? extends Refusal> refusals)
        implements Page {
    /** The kinds that there are parties of, in the order of the enum. */
    List<PartyKind> kinds() {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> parties.stream().anyMatch(party -> party.kind() == kind))
                .toList();
    }

    List<PartyLine> of(PartyKind kind) {
        return parties.stream().filter(party -> party.kind() == kind).toList();
    }
}
