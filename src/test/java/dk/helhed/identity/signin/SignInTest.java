package dk.helhed.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.DemoAccount;
import dk.helhed.identity.Passwords;
import dk.helhed.identity.Profile;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.platform.City;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.Browser;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class SignInTest {
    private static final String PASSWORD = "fire ord på en gren";
    private static String hash = "";
    private static final City REAL_CITY = new City("Aarhus", "Sekretariatet", false);

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignIn signIn;

    @Autowired
    private CountAttempt countAttempt;

    @Autowired
    private SessionEntry sessions;

    @Autowired
    private StandingQueries standings;

    private record Person(AccountId account, String email) {}

    @Test
    void leadsBackToWhereOneWasGoing() {
        var person = person(Role.ADMINISTRATOR);
        var browser = new Browser(port);
        var wanted = browser.get("/audit?object=account/1");
        assertThat(wanted.statusCode()).isEqualTo(303);
        assertThat(location(wanted)).isEqualTo("/login?to=%2Faudit%3Fobject%3Daccount%2F1");
        browser.get(location(wanted));
        var entered = browser.post(
                "/login", Map.of("email", person.email(), "password", PASSWORD, "to", "/audit?object=account/1"));
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(location(entered)).isEqualTo("/audit?object=account/1");
        assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsNowhereElse() {
        var person = person(Role.ANALYST);
        var browser = new Browser(port);
        browser.get("/login?to=https://evil.example");
        var entered =
                browser.post("/login", Map.of("email", person.email(), "password", PASSWORD, "to", "//evil.example"));
        assertThat(location(entered)).isEqualTo("/");
    }

    @Test
    void theSessionGetsANewIdAndACookieThatScriptsCannotRead() {
        var person = person(Role.ANALYST);
        var browser = new Browser(port);
        var before = cookie(browser.get("/login"));
        var after = cookie(browser.post("/login", Map.of("email", person.email(), "password", PASSWORD)));
        assertThat(before).startsWith("helhed=");
        assertThat(after)
                .startsWith("helhed=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
    }

    @Test
    void behindTlsTheCookieIsSecureAndTheBrowserIsToldToStayThere() {
        var answer = new Browser(port).get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7");
        assertThat(cookie(answer)).contains("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(new Browser(port).get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void everyPageCarriesTheStrictHeaders() {
        var headers = new Browser(port).get("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailGetTheSameAnswer() {
        var person = person(Role.ANALYST);
        var unknown = "ingen-" + UUID.randomUUID() + "@test.example";
        var wrong = new Browser(port).signIn(person.email(), "ikke den rigtige kode");
        var nobody = new Browser(port).signIn(unknown, "ikke den rigtige kode");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(nobody.statusCode());
        assertThat(wrong.body()).contains("SIGN-003", "passer ikke sammen");
        assertThat(plain(wrong, person.email())).isEqualTo(plain(nobody, unknown));
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneMustWait() {
        var person = person(Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(port)
                            .signIn(person.email(), "gæt nummer " + i, from("198.51.100." + i))
                            .statusCode())
                    .isEqualTo(422);
        }
        var held = new Browser(port)
                .signIn(person.email().toUpperCase(java.util.Locale.ROOT), PASSWORD, from("198.51.100.9"));
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.body()).contains("SIGN-004", "Prøv igen om 1");
        assertThat(new Browser(port)
                        .signIn(person(Role.ANALYST).email(), PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(actions(person)).contains("identity.session.refused", "identity.session.throttled");
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        for (int i = 0; i < 30; i++) {
            new Browser(port).signIn("offer-" + i + "@test.example", "et almindeligt gæt", from("192.0.2.44"));
        }
        var person = person(Role.ANALYST);
        assertThat(new Browser(port)
                        .signIn(person.email(), PASSWORD, from("192.0.2.44"))
                        .statusCode())
                .isEqualTo(429);
        assertThat(new Browser(port)
                        .signIn(person.email(), PASSWORD, from("192.0.2.45"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextClick() {
        var person = person(Role.ANALYST);
        var admin = Grant.everywhere(Role.ADMINISTRATOR);
        var grant = accounts.grant(person.account(), admin, Optional.empty());
        var browser = signedIn(person);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
        accounts.end(person.account(), grant, admin, Optional.empty());
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndCannotComeBack() {
        var person = person(Role.ANALYST);
        var browser = signedIn(person);
        accounts.close(person.account(), Optional.empty());
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        var again = new Browser(port).signIn(person.email(), PASSWORD);
        assertThat(again.body()).contains("SIGN-003");
    }

    @Test
    void signingOutEndsThisSessionOnly() {
        var person = person(Role.ANALYST);
        var here = signedIn(person);
        var there = signedIn(person);
        here.get("/account");
        assertThat(location(here.post("/logout", Map.of()))).isEqualTo("/login");
        assertThat(here.get("/account").statusCode()).isEqualTo(303);
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsThemAll() {
        var person = person(Role.ANALYST);
        var here = signedIn(person);
        var there = signedIn(person);
        assertThat(here.get("/account").body()).contains("logget ind 2 steder");
        here.post("/account/sessions/end", Map.of());
        assertThat(here.get("/account").statusCode()).isEqualTo(303);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        var person = person(Role.ANALYST);
        var here = signedIn(person);
        var there = signedIn(person);
        here.get("/account");
        var refused = here.post("/account/password", Map.of("old", "forkert", "chosen", "kort", "again", "kort"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("ACCT-010", "ACCT-004");
        var chosen = "fem andre ord på en kvist";
        var changed = here.post("/account/password", Map.of("old", PASSWORD, "chosen", chosen, "again", chosen));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(here.get("/account").body()).contains("Adgangskoden er skiftet");
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(new Browser(port).signIn(person.email(), PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(new Browser(port).signIn(person.email(), chosen).statusCode())
                .isEqualTo(303);
    }

    @Test
    void theSessionHoldsNothingOfOurs() {
        var person = person(Role.ANALYST);
        signedIn(person).get("/account");
        var stored = jdbc.sql("""
                        select a.attribute_bytes
                        from platform.spring_session s
                        join platform.spring_session_attributes a on a.session_primary_id = s.primary_id
                        where s.principal_name = :account
                        """)
                .param("account", person.account().value().toString())
                .query((row, _) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                .list();
        assertThat(stored).isNotEmpty().noneMatch(bytes -> bytes.contains("dk.helhed"));
    }

    @Test
    void aSessionThatCannotBeReadSignsOutInsteadOfBreaking() {
        var person = person(Role.ANALYST);
        var browser = signedIn(person);
        jdbc.sql("""
                        update platform.spring_session_attributes set attribute_bytes = 'x'
                        where session_primary_id in (
                            select primary_id from platform.spring_session where principal_name = :account)
                        """).param("account", person.account().value().toString()).update();
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        assertThat(browser.signIn(person.email(), PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsToSignIn() {
        var browser = new Browser(port);
        var late = browser.post("/account/password", Map.of());
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(location(late)).isEqualTo("/login?late=true");
        var piece = browser.post("/account/password", Map.of(), "HX-Request", "true");
        assertThat(piece.statusCode()).isEqualTo(401);
        assertThat(piece.headers().firstValue("HX-Redirect")).contains("/login?late=true");
        var read = browser.get("/account", "HX-Request", "true");
        assertThat(read.statusCode()).isEqualTo(401);
        assertThat(read.headers().firstValue("HX-Redirect")).contains("/login?to=%2Faccount");
    }

    @Test
    void theDemoCityShowsOneAccountPerRoleAndEachCanSignIn() {
        var page = new Browser(port).get("/login").body();
        assertThat(accounts.demoAccounts()).hasSize(Role.values().length);
        assertThat(accounts.demoAccounts()).allSatisfy(demo -> {
            assertThat(demo.name()).endsWith("(opdigtet)");
            assertThat(page).contains(demo.email());
            assertThat(new Browser(port)
                            .signIn(demo.email(), DemoAccount.PASSWORD)
                            .statusCode())
                    .isEqualTo(303);
        });
    }

    @Test
    void outsideDemoModeDemoAccountsAreNeitherShownNorLetIn() {
        var controller = new SignInController(countAttempt, signIn, sessions, accounts, REAL_CITY);
        var page = controller.show("/", "false", Viewer.nobody(Language.DANISH));
        assertThat(page)
                .isInstanceOfSatisfying(
                        SignInPage.class, shown -> assertThat(shown.demo()).isEmpty());
        var door = new Door(standings, REAL_CITY);
        for (var role : Role.values()) {
            assertThat(door.opensFor(accounts.demoAccount(role).orElseThrow())).isFalse();
        }
        assertThat(door.opensFor(person(Role.ANALYST).account())).isTrue();
    }

    @Test
    void theTrailKnowsWhoWithoutNamingThem() {
        var person = person(Role.ANALYST);
        signedIn(person);
        var written = jdbc.sql(
                        "select action || object || before || after from audit.link where action like 'identity.%'")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(actions(person))
                .contains("identity.account.opened", "identity.grant.given", "identity.session.begun");
        assertThat(written)
                .noneMatch(text -> text.contains("@") || text.contains("opdigtet") || text.contains(PASSWORD));
    }

    private List<String> actions(Person person) {
        return jdbc.sql("select action from audit.link where object = :object order by number")
                .param("object", "account/" + person.account().value())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private Person person(Role role) {
        var email = "person-" + UUID.randomUUID() + "@test.example";
        var account = accounts.open(new Profile("Anne Test (opdigtet)", email), Optional.empty());
        accounts.grant(account, Grant.everywhere(role), Optional.empty());
        passwords.setHash(account, hash());
        return new Person(account, email);
    }

    /** Worked out once: it takes a tenth of a second, and each test has persons of its own. */
    private String hash() {
        if (hash.isEmpty()) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }

    private Browser signedIn(Person person) {
        var browser = new Browser(port);
        assertThat(browser.signIn(person.email(), PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }

    private static String[] from(String address) {
        return new String[] {"X-Forwarded-For", address};
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("helhed="))
                .findFirst()
                .orElse("");
    }

    private static String plain(HttpResponse<String> answer, String email) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(email, "");
    }
}
