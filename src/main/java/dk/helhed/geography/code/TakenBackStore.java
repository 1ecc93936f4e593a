package dk.helhed.geography.code;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that areas have no more. */
@Component
class TakenBackStore {
    private final JdbcClient jdbc;

    TakenBackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(String scheme, String code, Instant givenAt, Instant recordedAt, String reason) {}

    /** @return whether the area had the code */
    boolean takeBack(Optional<AccountId> who, AreaId area, AreaCode code, String reason) {
        var had = jdbc.sql("""
                        insert into geography.area_code_taken_back (scheme, code, area, given_at, reason, recorded_by)
                        select scheme, code, area, recorded_at, :reason, :who
                        from geography.area_code
                        where scheme = :scheme and code = :code and area = :area
                        """)
                .param("scheme", code.scheme())
                .param("code", code.code())
                .param("area", area.value())
                .param("reason", reason)
                .param("who", who.map(AccountId::value).orElse(null))
                .update();
        return had == 1 && remove(area, code);
    }

    private boolean remove(AreaId area, AreaCode code) {
        return jdbc.sql("delete from geography.area_code where scheme = :scheme and code = :code and area = :area")
                        .param("scheme", code.scheme())
                        .param("code", code.code())
                        .param("area", area.value())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Row> of(AreaId area) {
        return jdbc.sql("""
                        select scheme, code, given_at, recorded_at, reason
                        from geography.area_code_taken_back
                        where area = :area
                        order by recorded_at desc, id desc
                        """)
                .param("area", area.value())
                .query(Rows.of(Row.class))
                .list();
    }
}
