package dk.helhed.governance.party;

import dk.helhed.governance.PartyId;
import dk.helhed.governance.PartyKind;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PartyStore {
    private final JdbcClient jdbc;

    PartyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the name is taken. */
    Optional<PartyId> add(String name, PartyKind kind) {
        return jdbc.sql("""
                        insert into governance.party (name, kind)
                        values (:name, :kind)
                        on conflict (name) do nothing
                        returning id
                        """)
                .param("name", name)
                .param("kind", kind.name())
                .query(UUID.class)
                .optional()
                .map(PartyId::new);
    }
}
