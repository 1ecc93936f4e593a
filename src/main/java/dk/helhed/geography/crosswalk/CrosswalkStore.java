package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Crosswalk;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.geography.weight.Share;
import dk.helhed.kernel.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes crosswalks, and knows the codes their tables name. */
@Component
class CrosswalkStore {
    private final JdbcClient jdbc;

    CrosswalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Coded(String code, UUID area) {}

    /** The areas of a level by their code in a scheme. */
    Map<String, AreaId> areas(AreaLevel level, String scheme) {
        return jdbc
                .sql("""
                select c.code, c.area
                from geography.area_code c
                join geography.area a on a.id = c.area
                where a.level = :level and c.scheme = :scheme
                """)
                .param("level", level.name())
                .param("scheme", scheme)
                .query((row, _) -> new Coded(row.getString("code"), row.getObject("area", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Coded::code, coded -> new AreaId(coded.area())));
    }

    /** Empty when the level has a crosswalk of that day already. */
    Optional<CrosswalkId> add(CrosswalkDeclaration declared, String hash, List<Share> shares, Optional<AccountId> who) {
        var id = head(declared, hash, who);
        id.ifPresent(crosswalk -> shares.forEach(share -> add(crosswalk, declared.level(), share)));
        return id;
    }

    private Optional<CrosswalkId> head(CrosswalkDeclaration declared, String hash, Optional<AccountId> who) {
        return jdbc.sql("""
                insert into geography.crosswalk (level, valid_from, scheme, source, encoding, file_name, hash, recorded_by)
                values (:level, :from, :scheme, :source, :encoding, :name, :hash, :who)
                on conflict on constraint crosswalk_once_a_day do nothing
                returning id
                """)
                .param("level", declared.level().name())
                .param("from", declared.from())
                .param("scheme", declared.scheme())
                .param("source", declared.source())
                .param("encoding", declared.encoding().name())
                .param("name", declared.fileName())
                .param("hash", hash)
                .param("who", who.map(AccountId::value).orElse(null))
                .query((row, _) -> new CrosswalkId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Said by two at a time it is said once. */
    void goOn(Crosswalk crosswalk, List<AreaId> areas) {
        areas.forEach(area -> add(crosswalk.id(), crosswalk.level(), Share.itself(area)));
    }

    private void add(CrosswalkId crosswalk, AreaLevel level, Share share) {
        jdbc.sql("""
                insert into geography.crosswalk_weight (crosswalk, level, old_area, new_area, weight)
                values (:crosswalk, :level, :old, :new, :weight)
                on conflict (crosswalk, old_area, new_area) do nothing
                """)
                .param("crosswalk", crosswalk.value())
                .param("level", level.name())
                .param("old", share.oldArea().value())
                .param("new", share.newArea().value())
                .param("weight", share.weight())
                .update();
    }
}
