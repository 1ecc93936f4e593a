package dk.helhed.identity.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.helhed.identity.Profile;
import dk.helhed.platform.City;
import dk.helhed.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A city in which there is nobody yet: a database of its own, and of the application only what this takes. */
class FirstAdministratorTest {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "dk\\.helhed\\.(audit\\.reading|identity\\.(access|signin|account|administration|demo))\\..*"
                    + "|.*Controller|dk\\.helhed\\.identity\\.Sessions");
    private static final Profile OLE = new Profile("Ole Mikkelsen (opdigtet)", "ole@test.example");
    private static final String PASSWORD = "fire ord på en gren";

    private final AnnotationConfigApplicationContext city = new AnnotationConfigApplicationContext();
    private final HikariDataSource database = database();

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    @BeforeEach
    void start() {
        city.registerBean(HikariDataSource.class, () -> database);
        city.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        city.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
        city.registerBean(Clock.class, Clock::systemUTC);
        city.registerBean(City.class, () -> new City("Aarhus", "Sekretariatet", false));
        city.register(Transactions.class);
        var scanner = new ClassPathBeanDefinitionScanner(city, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        scanner.addExcludeFilter(new RegexPatternTypeFilter(ELSEWHERE));
        scanner.scan("dk.helhed.audit", "dk.helhed.identity");
        city.refresh();
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void anEmptyCityPrintsALinkThatMakesOneAdministrator() {
        var token = token(printed());
        assertThat(open(token)).isInstanceOf(Welcomed.In.class);
        assertThat(open(token)).isEqualTo(new Welcomed.LinkSpent());
        assertThat(roles()).isEqualTo("ADMINISTRATOR EVERYWHERE");
    }

    @Test
    void aCityWithSomeoneInItPrintsNothing() {
        open(token(printed()));
        assertThat(printed()).isEmpty();
    }

    @Test
    void twoLinksDoNotMakeTwoFirstAdministrators() {
        var first = token(printed());
        var second = token(printed());
        assertThat(open(first)).isInstanceOf(Welcomed.In.class);
        assertThat(open(second)).isEqualTo(new Welcomed.LinkSpent());
    }

    @Test
    void aLinkIsWorthNothingAfterADay() {
        var token = token(printed());
        JdbcClient.create(database)
                .sql(
                        "update identity.one_time_link set issued_at = now() - interval '25 hours', expires_at = now() - interval '1 hour'")
                .update();
        assertThat(open(token)).isEqualTo(new Welcomed.LinkSpent());
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        var token = token(printed());
        var kept = JdbcClient.create(database)
                .sql("select hash from identity.one_time_link")
                .query((row, _) -> row.getString("hash"))
                .single();
        assertThat(kept).hasSize(64).doesNotContain(token);
    }

    @Test
    void saysAllThatIsWrongAtOnceAndLeavesTheLinkUsable() {
        var token = token(printed());
        var use = city.getBean(OpenFirstAdministrator.class);
        assertThat(use.open(token, new Profile(" ", "ole"), "kort", "kort"))
                .isInstanceOfSatisfying(
                        Welcomed.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(dk.helhed.kernel.Refusal::code)
                                .containsExactly("ACCT-003", "ACCT-001", "ACCT-004"));
        assertThat(open(token)).isInstanceOf(Welcomed.In.class);
    }

    private Welcomed open(String token) {
        return city.getBean(OpenFirstAdministrator.class).open(token, OLE, PASSWORD, PASSWORD);
    }

    private String printed() {
        var out = new ByteArrayOutputStream();
        city.getBean(FirstAdministratorLink.class).offer(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String token(String printed) {
        assertThat(printed).contains("Byen er tom", "The city is empty", "http://localhost:", "/welcome/");
        return printed.replaceAll("(?s).*/welcome/", "").strip();
    }

    private String roles() {
        return JdbcClient.create(database)
                .sql("select string_agg(role || ' ' || scope, ', ') from identity.published_grant")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static HikariDataSource database() {
        var settings = new HikariConfig();
        settings.setJdbcUrl(TestDatabase.server().url(TestDatabase.copy()));
        settings.setUsername("helhed_app");
        settings.setPassword(TestDatabase.server().applicationPassword());
        settings.setMaximumPoolSize(3);
        return new HikariDataSource(settings);
    }
}
