package dk.helhed.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.helhed.audit.ChainState.Broken;
import dk.helhed.audit.ChainState.Fault;
import dk.helhed.audit.ChainState.Whole;
import dk.helhed.kernel.AccountId;
import dk.helhed.testing.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {
    private static final AccountId MAJA = new AccountId(UUID.fromString("0198a5c0-0000-7000-8000-000000000001"));

    private final String database = TestDatabase.copy();
    private HikariDataSource source;
    private TransactionTemplate transaction;
    private AuditTrail trail;
    private AuditVerification verification;

    @BeforeEach
    void open() {
        var settings = new HikariConfig();
        settings.setJdbcUrl(TestDatabase.server().url(database));
        settings.setUsername("helhed_app");
        settings.setPassword(TestDatabase.server().applicationPassword());
        settings.setMaximumPoolSize(4);
        source = new HikariDataSource(settings);
        var jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        trail = new AuditTrail(new TrailStore(jdbc, Clock.systemUTC()));
        verification = new AuditVerification(new ChainQueries(jdbc));
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(verification.verify()).isEqualTo(new Whole(0));
        writeThree();
        assertThat(verification.verify()).isEqualTo(new Whole(3));
    }

    @Test
    void aChangedLinkIsNamed() {
        writeThree();
        superuser("update audit.link set after = 'godkendt' where number = 2");
        assertBroken(2, "seat/2", Fault.CHANGED);
    }

    @Test
    void aChangedTimeIsNamed() {
        writeThree();
        superuser("update audit.link set at = at - interval '1 microsecond' where number = 3");
        assertBroken(3, "seat/3", Fault.CHANGED);
    }

    @Test
    void aLinkRemovedFromTheMiddleIsNamed() {
        writeThree();
        superuser("delete from audit.link where number = 2");
        assertBroken(2, "seat/3", Fault.MISSING);
    }

    @Test
    void aTrailCutAtTheEndIsFound() {
        writeThree();
        superuser("delete from audit.link where number = 3");
        assertBroken(3, "seat/2", Fault.MISSING);
    }

    @Test
    void aLinkThatWasRewrittenWithAHashThatFitsItselfBreaksTheNextOne() {
        writeThree();
        var rewritten = new Link(
                2,
                java.time.OffsetDateTime.parse("2026-11-22T10:00:00Z"),
                java.util.Optional.of(MAJA.value()),
                "governance.seat.filled",
                "seat/2",
                "ledig",
                "noget andet",
                hashOf(1));
        superuser("update audit.link set at = '2026-11-22T10:00:00Z', after = 'noget andet', hash = '"
                + rewritten.hash() + "' where number = 2");
        assertBroken(3, "seat/3", Fault.UNCHAINED);
    }

    @Test
    void twoWritersAtOnceKeepOneChain() throws Exception {
        var start = new CountDownLatch(1);
        try (var writers = Executors.newFixedThreadPool(4)) {
            var done = IntStream.range(0, 4)
                    .mapToObj(writer -> writers.submit(() -> {
                        start.await();
                        for (int i = 0; i < 25; i++) {
                            write(writer * 100 + i);
                        }
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (var one : done) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(verification.verify()).isEqualTo(new Whole(100));
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        writeThree();
        transaction.executeWithoutResult(status -> {
            trail.record(MAJA, "governance.seat.filled", "seat/4", "", "");
            status.setRollbackOnly();
        });
        assertThat(verification.verify()).isEqualTo(new Whole(3));
    }

    @Test
    void theApplicationMayNeitherChangeNorDeleteALink() {
        writeThree();
        var jdbc = JdbcClient.create(source);
        assertThatThrownBy(() -> jdbc.sql("update audit.link set after = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from audit.link").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate audit.link").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void writeThree() {
        IntStream.rangeClosed(1, 3).forEach(this::write);
    }

    private void write(int seat) {
        transaction.executeWithoutResult(
                _ -> trail.record(MAJA, "governance.seat.filled", "seat/" + seat, "ledig", "besat"));
    }

    private void assertBroken(long number, String object, Fault fault) {
        assertThat(verification.verify()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.number()).isEqualTo(number);
            assertThat(broken.object()).isEqualTo(object);
            assertThat(broken.fault()).isEqualTo(fault);
        });
    }

    private String hashOf(long number) {
        return JdbcClient.create(source)
                .sql("select hash from audit.link where number = :number")
                .param("number", number)
                .query((row, _) -> row.getString("hash"))
                .single();
    }

    private void superuser(String sql) {
        try (var connection = DriverManager.getConnection(
                        TestDatabase.server().url(database),
                        "postgres",
                        TestDatabase.server().superuserPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
