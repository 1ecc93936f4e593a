package dk.helhed.geography.code;

import dk.helhed.geography.CodeScheme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what schemes are called. */
@Component
class SchemeStore {
    private final JdbcClient jdbc;

    SchemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(CodeScheme scheme) {
        jdbc.sql("""
                insert into geography.code_scheme (key, name_da, name_en)
                values (:key, :danish, :english)
                on conflict (key) do update set name_da = excluded.name_da, name_en = excluded.name_en
                """)
                .param("key", scheme.key())
                .param("danish", scheme.nameDa())
                .param("english", scheme.nameEn())
                .update();
    }
}
