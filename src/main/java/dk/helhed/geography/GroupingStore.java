package dk.helhed.geography;

import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what groupings are made of; for the features of this module, others read {@link Groupings}. */
@Component
public class GroupingStore {
    private final JdbcClient jdbc;

    GroupingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition that ends because another begins. */
    record Ended(UUID id, Optional<LocalDate> validUntil) {}

    /** From that day the grouping is made of these, until the next edition that is known begins. */
    public void compose(Area grouping, AreaLevel of, Collection<AreaId> members, LocalDate from, String source) {
        compose(grouping, of, members, from, Optional.empty(), source);
    }

    /**
     * From that day the grouping is made of these.
     *
     * @param until the first day it is not; empty for until the next edition that is known begins
     */
    public void compose(
            Area grouping,
            AreaLevel of,
            Collection<AreaId> members,
            LocalDate from,
            Optional<LocalDate> until,
            String source) {
        var ended = goingOn(grouping, from);
        ended.ifPresent(before -> end(before.id(), from));
        var edition = append(grouping, of, from, until, source, ended);
        members.forEach(member -> add(edition, member, of));
    }

    /** Nobody else composes the grouping until the transaction ends. */
    public void lock(AreaId grouping) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:grouping, 0))")
                .param("grouping", "geography.grouping/" + grouping.value())
                .query((_, _) -> true)
                .single();
    }

    private Optional<Ended> goingOn(Area grouping, LocalDate day) {
        return jdbc.sql("""
                select id, valid_until
                from geography.grouping_edition
                where grouping = :grouping and valid_from < :day and (valid_until is null or valid_until > :day)
                """)
                .param("grouping", grouping.id().value())
                .param("day", day)
                .query(Rows.of(Ended.class))
                .optional();
    }

    private void end(UUID edition, LocalDate from) {
        jdbc.sql("""
                update geography.grouping_edition
                set valid_until = :from
                where id = :edition
                """).param("edition", edition).param("from", from).update();
    }

    private UUID append(
            Area grouping,
            AreaLevel of,
            LocalDate from,
            Optional<LocalDate> until,
            String source,
            Optional<Ended> ended) {
        return jdbc.sql("""
                insert into geography.grouping_edition (grouping, kind, member_level, valid_from, valid_until, source, ended, ended_until)
                values (:grouping, :kind, :of, :from,
                        coalesce(cast(:until as date),
                                 (select min(valid_from)
                                  from geography.grouping_edition
                                  where grouping = :grouping and valid_from > :from)),
                        :source, :ended, :endedUntil)
                returning id
                """)
                .param("grouping", grouping.id().value())
                .param("kind", grouping.level().name())
                .param("of", of.name())
                .param("from", from)
                .param("until", until.orElse(null))
                .param("source", source)
                .param("ended", ended.map(Ended::id).orElse(null))
                .param("endedUntil", ended.flatMap(Ended::validUntil).orElse(null))
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    private void add(UUID edition, AreaId member, AreaLevel of) {
        jdbc.sql("""
                insert into geography.grouping_member (edition, member, member_level)
                values (:edition, :member, :of)
                """)
                .param("edition", edition)
                .param("member", member.value())
                .param("of", of.name())
                .update();
    }
}
