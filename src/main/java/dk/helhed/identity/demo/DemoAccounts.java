package dk.helhed.identity.demo;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.DemoAccount;
import dk.helhed.identity.Passwords;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One invented person for each role. Those who sit on a board get their role there, when the boards are made. */
@Component
class DemoAccounts implements DemoPart {
    private static final Set<Role> ON_A_BOARD = Set.of(Role.CHAIR, Role.BOARD_MEMBER, Role.SUBSTITUTE, Role.OBSERVER);
    private static final List<DemoAccount> PEOPLE = List.of(
            person(Role.SECRETARY, "Maja Kirkegaard", "sekretaer"),
            person(Role.ANALYST, "Jonas Lindqvist", "analytiker"),
            person(Role.CONTROLLER, "Birgit Aagaard", "controller"),
            person(Role.PLAN_LEADER, "Samir Haddad", "projektleder"),
            person(Role.CHAIR, "Lone Vestergaard", "formand"),
            person(Role.BOARD_MEMBER, "Erik Thorsen", "medlem"),
            person(Role.SUBSTITUTE, "Fatima Demir", "suppleant"),
            person(Role.OBSERVER, "Niels Brandt", "observatoer"),
            person(Role.PARTNER, "Katrine Holm", "partner"),
            person(Role.ADMINISTRATOR, "Ole Mikkelsen", "administrator"));

    private final Accounts accounts;
    private final Passwords passwords;

    DemoAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public int getOrder() {
        return 100;
    }

    @Override
    public String name() {
        return "identity.accounts";
    }

    @Override
    public void build() {
        var hash = passwords.hash(DemoAccount.PASSWORD);
        for (var person : PEOPLE) {
            var account = accounts.openDemo(person);
            passwords.setHash(account, hash);
            if (!ON_A_BOARD.contains(person.role())) {
                accounts.grant(account, Grant.everywhere(person.role()), Optional.empty());
            }
        }
    }

    private static DemoAccount person(Role role, String name, String mailbox) {
        return new DemoAccount(role, name + " (opdigtet)", mailbox + "@demo.example");
    }
}
