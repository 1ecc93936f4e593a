package dk.helhed.geography.lookup;

import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.FileId;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.JoinedLine;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.recognition.Match.How;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.kernel.AccountId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was made of lookup tables. */
@Component
class LookupStore {
    private final JdbcClient jdbc;
    private final AreaTrail trail;

    LookupStore(JdbcClient jdbc, AreaTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Two people who take in tables at once do it one after the other; ends with the transaction. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('geography.lookup_import'))")
                .query((_, _) -> true)
                .single();
    }

    JoinId takeIn(FileId file, Declaration declared, Joined joined, Written written, Optional<AccountId> who) {
        var id = jdbc.sql("""
                insert into geography.lookup_import
                    (file, level, kind, valid_from, source, by_code, by_name, by_alias, confirmed, left_out,
                     groupings, codes, encoding, added, moved, committed_by)
                values (:file, :level, :kind, :from, :source, :byCode, :byName, :byAlias, :confirmed, :leftOut,
                        :groupings, :codes, :encoding, :added, :moved, :who)
                returning id
                """)
                .param("file", file.value())
                .param("level", declared.level().name())
                .param("kind", declared.kind().name())
                .param("from", declared.from())
                .param("source", declared.source())
                .param("byCode", joined.count(How.CODE))
                .param("byName", joined.count(How.NAME))
                .param("byAlias", joined.count(How.ALIAS))
                .param("confirmed", joined.count(How.CONFIRMED))
                .param(
                        "leftOut",
                        joined.leftOut().stream().map(JoinedLine::shown).collect(Collectors.joining("\n")))
                .param("groupings", written.groupings())
                .param("codes", written.codes())
                .param("encoding", written.encoding().name())
                .param("added", written.added())
                .param("moved", written.moved())
                .param("who", who.map(AccountId::value).orElse(null))
                .query((row, _) -> new JoinId(row.getObject("id", UUID.class)))
                .single();
        trail.record(who, "geography.lookup.taken-in", "lookup-import/" + id.value(), "", written.toString());
        return id;
    }

    /** How many groupings were composed, codes and areas added, and areas moved to lie in another; as the table was decoded. */
    record Written(SheetEncoding encoding, int groupings, int codes, int added, int moved) {
        int changes() {
            return groupings + codes + added + moved;
        }
    }
}
