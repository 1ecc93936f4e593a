package dk.helhed.geography.grouping;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compositions that were taken back. */
@Component
class TakenBackCompositionStore {
    private final JdbcClient jdbc;

    TakenBackCompositionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(LocalDate validFrom, int members, String reason, Instant recordedAt) {}

    /** The one that was ended by another, and until when it held before. */
    record Ended(Optional<UUID> edition, Optional<LocalDate> until) {}

    /** The one that it ended holds again as it did before. */
    void takeBack(Optional<AccountId> who, AreaId grouping, LocalDate from, String reason) {
        keep(who, grouping, from, reason);
        removeMembers(grouping, from);
        var ended = remove(grouping, from);
        ended.edition().ifPresent(edition -> restore(edition, from, ended.until()));
    }

    /** Newest first. */
    List<Row> of(AreaId grouping) {
        return jdbc.sql("""
                        select valid_from, cardinality(members) as members, reason, recorded_at
                        from geography.grouping_taken_back
                        where grouping = :grouping
                        order by recorded_at desc, id desc
                        """)
                .param("grouping", grouping.value())
                .query(Rows.of(Row.class))
                .list();
    }

    private void keep(Optional<AccountId> who, AreaId grouping, LocalDate from, String reason) {
        jdbc.sql("""
                        insert into geography.grouping_taken_back
                            (grouping, member_level, members, valid_from, valid_until, source, given_at, reason, recorded_by)
                        select e.grouping, e.member_level,
                               array(select m.member from geography.grouping_member m where m.edition = e.id order by m.member),
                               e.valid_from, e.valid_until, e.source, e.recorded_at, :reason, :who
                        from geography.grouping_edition e
                        where e.grouping = :grouping and e.valid_from = :from
                        """)
                .param("grouping", grouping.value())
                .param("from", from)
                .param("reason", reason)
                .param("who", who.map(AccountId::value).orElse(null))
                .update();
    }

    private void removeMembers(AreaId grouping, LocalDate from) {
        jdbc.sql("""
                        delete from geography.grouping_member
                        where edition = (select id from geography.grouping_edition
                                         where grouping = :grouping and valid_from = :from)
                        """).param("grouping", grouping.value()).param("from", from).update();
    }

    private Ended remove(AreaId grouping, LocalDate from) {
        return jdbc.sql("""
                        delete from geography.grouping_edition
                        where grouping = :grouping and valid_from = :from
                        returning ended as edition, ended_until as until
                        """)
                .param("grouping", grouping.value())
                .param("from", from)
                .query(Rows.of(Ended.class))
                .single();
    }

    /** Unless yet another has ended it earlier since. */
    private void restore(UUID edition, LocalDate from, Optional<LocalDate> until) {
        jdbc.sql("""
                        update geography.grouping_edition
                        set valid_until = :until
                        where id = :edition and valid_until = :from
                        """)
                .param("edition", edition)
                .param("from", from)
                .param("until", until.orElse(null))
                .update();
    }
}
