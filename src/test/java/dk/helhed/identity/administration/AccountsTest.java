package dk.helhed.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.Passwords;
import dk.helhed.identity.Profile;
import dk.helhed.kernel.AccountId;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.Browser;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class AccountsTest {
    private static final String PASSWORD = "fire ord på en gren";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    private Browser admin;

    @BeforeEach
    void signIn() {
        var email = "admin-" + UUID.randomUUID() + "@test.example";
        var account = accounts.open(new Profile("Ada Test (opdigtet)", email), Optional.empty());
        accounts.grant(account, Grant.everywhere(Role.ADMINISTRATOR), Optional.empty());
        passwords.set(account, PASSWORD);
        admin = new Browser(port);
        admin.signIn(email, PASSWORD);
        admin.get("/accounts");
    }

    @Test
    void aNewAccountChoosesItsPasswordByALinkThatWorksOnce() {
        var email = email();
        var opened = admin.post("/accounts", Map.of("name", "Bo Test (opdigtet)", "email", email));
        assertThat(opened.statusCode()).isEqualTo(200);
        var link = link(opened.body());
        var bo = new Browser(port);
        assertThat(bo.get(link).body()).contains("Vælg adgangskode", email);
        assertThat(bo.post(link, Map.of("chosen", "kort", "again", "kort")).body())
                .contains("ACCT-004");
        assertThat(bo.post(link, Map.of("chosen", PASSWORD, "again", PASSWORD)).statusCode())
                .isEqualTo(303);
        assertThat(bo.get(link).statusCode()).isEqualTo(404);
        assertThat(bo.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(bo.get("/account").body()).contains("Du har ingen rolle endnu");
    }

    @Test
    void anEmailIsOneAccount() {
        var email = email();
        admin.post("/accounts", Map.of("name", "Bo Test (opdigtet)", "email", email));
        var again = admin.post("/accounts", Map.of("name", "", "email", email.toUpperCase(java.util.Locale.ROOT)));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ACCT-002", "ACCT-003");
    }

    @Test
    void aRoleOnABoardReachesThatBoardOnlyAndCanBeEnded() {
        var account = account();
        var board = UUID.randomUUID();
        var path = "/accounts/" + account.value() + "/grants";
        var form = Map.of("role", "CHAIR", "scope", "BOARD", "target", board.toString());
        assertThat(admin.post(path, form).statusCode()).isEqualTo(303);
        assertThat(admin.post(path, form).body()).contains("ACCT-007");
        assertThat(admin.get("/accounts/" + account.value()).body()).contains(board.toString());
        var grant = jdbc.sql("select id from identity.published_grant where account = :account")
                .param("account", account.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
        assertThat(admin.post(path + "/" + grant + "/end", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/accounts/" + account.value()).body()).contains("Én tidligere rolle");
    }

    @Test
    void aRoleSaysAllThatIsWrongWithItAtOnce() {
        var refused = admin.post(
                "/accounts/" + account().value() + "/grants",
                Map.of(
                        "role",
                        "ADMINISTRATOR",
                        "scope",
                        "BOARD",
                        "target",
                        "x",
                        "from",
                        "2026-02-01",
                        "until",
                        "2026-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ACCT-006", "ACCT-008", "ACCT-009");
    }

    @Test
    void erasureKeepsTheIdAndForgetsThePerson() {
        var account = account();
        assertThat(admin.post("/accounts/" + account.value() + "/erase", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(accounts.name(account)).isEmpty();
        assertThat(admin.get("/accounts/" + account.value()).statusCode()).isEqualTo(404);
        assertThat(admin.get("/audit?object=account/" + account.value()).body())
                .contains("Personoplysninger slettet", account.value().toString());
    }

    @Test
    void theTrailIsFilteredByItsAddress() {
        var account = account();
        var shown = admin.get("/audit?object=account/" + account.value() + "&action=identity.account.opened");
        assertThat(shown.body())
                .contains("Kæden er hel", "Konto oprettet", account.value().toString());
        assertThat(admin.get("/audit?object=account/" + account.value() + "&until=2020-01-01")
                        .body())
                .contains("Ingen led passer");
        assertThat(admin.get("/audit?from=ikke-en-dato&before=nok").statusCode())
                .isLessThan(500);
    }

    private AccountId account() {
        return accounts.open(new Profile("Cilla Test (opdigtet)", email()), Optional.empty());
    }

    private static String email() {
        return "konto-" + UUID.randomUUID() + "@test.example";
    }

    private static String link(String page) {
        return page.replaceAll("(?s).*<code class=\"h-secret\">https?://[^/]+", "")
                .replaceAll("(?s)<.*", "");
    }
}
