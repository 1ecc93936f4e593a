package dk.helhed.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an external database must be before Helhed touches it; every reason against it is named at once. */
final class Fitness {
    private static final int OLDEST = 18;

    private final JdbcClient owner;

    Fitness(JdbcClient owner) {
        this.owner = owner;
    }

    /**
     * Also makes the role {@code helhed_app} where the login may do so.
     *
     * @throws DatabaseUnfit with all reasons; nothing was changed then
     */
    void require() {
        var reasons = new ArrayList<String>();
        reached().ifPresentOrElse(reasons::add, () -> examine(reasons));
        if (!reasons.isEmpty()) {
            throw new DatabaseUnfit(List.copyOf(reasons));
        }
        if (!roleExists()) {
            owner.sql("create role helhed_app nologin").update();
        }
        if (!mayWorkAsApplication()) {
            owner.sql("grant helhed_app to current_user").update();
        }
    }

    private Optional<String> reached() {
        try {
            owner.sql("select 1").query(Integer.class).single();
            return Optional.empty();
        } catch (DataAccessException unreachable) {
            return Optional.of("The database does not answer: "
                    + unreachable.getMostSpecificCause().getMessage());
        }
    }

    private void examine(List<String> reasons) {
        int version = owner.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        if (version < OLDEST) {
            // an older server does not even know the words of the questions below
            reasons.add("It is PostgreSQL " + version + "; " + OLDEST + " or newer is needed.");
            return;
        }
        if (!sortsDanish()) {
            reasons.add("It does not sort Danish. Create it with: create database helhed owner … template template0"
                    + " locale_provider icu icu_locale 'da-DK' locale 'C.UTF-8'");
        }
        if (!flag("select has_database_privilege(current_database(), 'create')")) {
            reasons.add("The login may not create schemas in it. Let the login own the database.");
        }
        applicationRole().ifPresent(reasons::add);
    }

    private Optional<String> applicationRole() {
        if (!roleExists()) {
            return mayCreateRoles()
                    ? Optional.empty()
                    : Optional.of("The role helhed_app is missing, and the login may not create it."
                            + " Run: create role helhed_app nologin; grant helhed_app to …");
        }
        return mayWorkAsApplication() || mayGrantRole()
                ? Optional.empty()
                : Optional.of("The login may not work as helhed_app. Run: grant helhed_app to …");
    }

    private boolean mayCreateRoles() {
        return flag("select rolcreaterole or rolsuper from pg_roles where rolname = current_user");
    }

    private boolean sortsDanish() {
        return flag("""
                select datlocprovider = 'i' and datlocale like 'da%'
                from pg_database where datname = current_database()
                """);
    }

    private boolean roleExists() {
        return flag("select exists (select 1 from pg_roles where rolname = 'helhed_app')");
    }

    private boolean mayWorkAsApplication() {
        return flag("select pg_has_role('helhed_app', 'set')");
    }

    private boolean mayGrantRole() {
        return flag("select pg_has_role('helhed_app', 'usage with admin option')");
    }

    private boolean flag(String question) {
        return owner.sql(question).query(Boolean.class).single();
    }
}
