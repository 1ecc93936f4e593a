package dk.helhed.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AttemptStore {
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Attempts on one account, and from one address, are counted one after the other; always in this order. */
    void hold(String account, String address) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(1302, hashtext(:account)), pg_advisory_xact_lock(1303, hashtext(:address))")
                .param("account", account)
                .param("address", address)
                .query((_, _) -> true)
                .single();
    }

    /** When the nth latest attempt on the account within the window was made; empty when there are fewer. */
    Optional<Instant> onAccount(String account, int nth) {
        return jdbc.sql("""
                        select at from identity.attempt
                        where account = :account and at > :since
                        order by at desc offset :skipped limit 1
                        """)
                .param("account", account)
                .param("since", since())
                .param("skipped", nth - 1)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The same for an address. */
    Optional<Instant> fromAddress(String address, int nth) {
        return jdbc.sql("""
                        select at from identity.attempt
                        where address = :address and at > :since
                        order by at desc offset :skipped limit 1
                        """)
                .param("address", address)
                .param("since", since())
                .param("skipped", nth - 1)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Begun minutes count as whole ones. */
    long minutesUntil(Instant instant) {
        return Duration.between(clock.instant(), instant).plusSeconds(59).toMinutes();
    }

    void add(String account, String address) {
        jdbc.sql("insert into identity.attempt (account, address, at) values (:account, :address, :now)")
                .param("account", account)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void strike(String account) {
        jdbc.sql("delete from identity.attempt where account = :account")
                .param("account", account)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from identity.attempt where at <= :since")
                .param("since", since())
                .update();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }
}
