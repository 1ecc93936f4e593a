package dk.helhed.command;

import dk.helhed.audit.AuditVerification;
import dk.helhed.audit.ChainState;
import dk.helhed.audit.ChainState.Broken;
import dk.helhed.audit.ChainState.Whole;
import dk.helhed.platform.database.DatabaseAccess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** {@code verify}: walks the audit trail and names the first broken link. Works while Helhed runs, and while it does not. */
final class Verify implements Command {
    @Override
    public int run(Arguments arguments, Terminal terminal) {
        try (var database = arguments
                .value("database")
                .map(DatabaseAccess::external)
                .orElseGet(() -> DatabaseAccess.of(
                        Path.of(arguments.value("data").orElse("data")).resolve("postgres")))) {
            return tell(walk(database.source()), arguments, terminal);
        } catch (UncheckedIOException missing) {
            terminal.say(String.valueOf(missing.getMessage()));
            return WRONG_CALL;
        }
    }

    /** At one moment of the database, so that links written meanwhile do not look like faults. */
    private static ChainState walk(DataSource source) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var verification = AuditVerification.of(JdbcClient.create(source));
        return Objects.requireNonNull(transaction.execute(_ -> verification.verify()));
    }

    private static int tell(ChainState state, Arguments arguments, Terminal terminal) {
        return switch (state) {
            case Whole whole -> {
                receipt(arguments, terminal, Map.of("state", "whole", "links", whole.links()));
                terminal.say("The audit trail is whole: " + whole.links() + " links.");
                yield DONE;
            }
            case Broken broken -> {
                receipt(
                        arguments,
                        terminal,
                        Map.of(
                                "state", "broken",
                                "link", broken.number(),
                                "fault", broken.fault().name(),
                                "at", broken.at().toString(),
                                "object", broken.object()));
                terminal.say("The audit trail is broken at link " + broken.number() + " (" + broken.fault() + "), "
                        + broken.object() + ", " + broken.at() + " [AUDIT-001]");
                yield REFUSED;
            }
        };
    }

    private static void receipt(Arguments arguments, Terminal terminal, Map<String, Object> receipt) {
        if (arguments.json()) {
            terminal.receipt(JsonMapper.builder().build().writeValueAsString(receipt));
        }
    }
}
