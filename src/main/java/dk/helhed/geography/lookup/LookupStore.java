package dk.helhed.geography.lookup;

import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.JoinedLine;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.recognition.Match.How;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.StoredFile;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes received lookup tables and what was made of them. */
@Component
class LookupStore {
    private final JdbcClient jdbc;

    LookupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two people who take in tables at once do it one after the other; ends with the transaction. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('geography.lookup_import'))")
                .query((_, _) -> true)
                .single();
    }

    /** Empty when the same bytes are there already. */
    Optional<LookupId> receive(StoredFile file, String name, Optional<AccountId> who) {
        return jdbc.sql("""
                insert into geography.lookup_file (hash, name, size, received_by)
                values (:hash, :name, :size, :who)
                on conflict (hash) do nothing
                returning id
                """)
                .param("hash", file.hash())
                .param("name", name)
                .param("size", file.size())
                .param("who", who.map(AccountId::value).orElse(null))
                .query((row, _) -> new LookupId(row.getObject("id", UUID.class)))
                .optional();
    }

    JoinId takeIn(LookupId file, Declaration declared, Joined joined, Written written, Optional<AccountId> who) {
        return jdbc.sql("""
                insert into geography.lookup_import
                    (file, level, kind, valid_from, source, by_code, by_name, by_alias, confirmed, left_out,
                     groupings, codes, committed_by)
                values (:file, :level, :kind, :from, :source, :byCode, :byName, :byAlias, :confirmed, :leftOut,
                        :groupings, :codes, :who)
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
                .param("who", who.map(AccountId::value).orElse(null))
                .query((row, _) -> new JoinId(row.getObject("id", UUID.class)))
                .single();
    }

    /** How many groupings were composed and codes added. */
    record Written(int groupings, int codes) {}
}
