package dk.helhed.governance.person;

import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PersonStore {
    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonId add() {
        return new PersonId(jdbc.sql("insert into governance.person default values returning id")
                .query(UUID.class)
                .single());
    }

    void identify(PersonId person, Identity identity) {
        jdbc.sql("""
                        insert into governance.person_identity (person, name, email, phone)
                        values (:person, :name, :email, :phone)
                        """)
                .param("person", person.value())
                .param("name", identity.name())
                .param("email", identity.email())
                .param("phone", identity.phone())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from governance.person_identity where person = :person")
                .param("person", person.value())
                .update();
    }

    /** Whether it could be done: a person has one account at most, and an account one person. */
    boolean tie(PersonId person, AccountId account) {
        return jdbc.sql("""
                        insert into governance.person_account (person, account)
                        values (:person, :account)
                        on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void untie(PersonId person) {
        jdbc.sql("delete from governance.person_account where person = :person")
                .param("person", person.value())
                .update();
    }

    void recordErasure(PersonId person, AccountId who) {
        jdbc.sql("insert into governance.person_erasure (person, erased_by) values (:person, :who)")
                .param("person", person.value())
                .param("who", who.value())
                .update();
    }
}
