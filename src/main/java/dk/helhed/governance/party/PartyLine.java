package dk.helhed.governance.party;

import dk.helhed.governance.PartyKind;

record PartyLine(String name, PartyKind kind, int seats, int filled, int boards) {
    int vacant() {
        return seats - filled;
    }
}
