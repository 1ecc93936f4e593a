package dk.helhed.geography;

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
        end(grouping, from);
        var edition = append(grouping, of, from, until, source);
        members.forEach(member -> add(edition, member, of));
    }

    /** Nobody else composes the grouping until the transaction ends. */
    public void lock(AreaId grouping) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:grouping, 0))")
                .param("grouping", "geography.grouping/" + grouping.value())
                .query((_, _) -> true)
                .single();
    }

    private void end(Area grouping, LocalDate from) {
        jdbc.sql("""
                update geography.grouping_edition
                set valid_until = :from
                where grouping = :grouping and valid_from < :from and (valid_until is null or valid_until > :from)
                """)
                .param("grouping", grouping.id().value())
                .param("from", from)
                .update();
    }

    private UUID append(Area grouping, AreaLevel of, LocalDate from, Optional<LocalDate> until, String source) {
        return jdbc.sql("""
                insert into geography.grouping_edition (grouping, kind, member_level, valid_from, valid_until, source)
                values (:grouping, :kind, :of, :from,
                        coalesce(cast(:until as date),
                                 (select min(valid_from)
                                  from geography.grouping_edition
                                  where grouping = :grouping and valid_from > :from)),
                        :source)
                returning id
                """)
                .param("grouping", grouping.id().value())
                .param("kind", grouping.level().name())
                .param("of", of.name())
                .param("from", from)
                .param("until", until.orElse(null))
                .param("source", source)
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
