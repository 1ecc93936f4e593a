package dk.helhed.audit;

import dk.helhed.audit.ChainState.Broken;
import dk.helhed.audit.ChainState.Fault;
import dk.helhed.audit.ChainState.Whole;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Walks the trail from its first link to its end and names the first one that is not as it was written. */
@Component
public class AuditVerification {
    private final ChainQueries chain;

    AuditVerification(ChainQueries chain) {
        this.chain = chain;
    }

    /** For a command that works without the web application; the caller holds the transaction. */
    public static AuditVerification of(JdbcClient jdbc) {
        return new AuditVerification(new ChainQueries(jdbc));
    }

    /** Reads one moment of the database, so that links written meanwhile do not look like faults. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState verify() {
        var walked = new ChainEnd(0, "0".repeat(64));
        var last = new Nearest(Instant.EPOCH, "audit");
        for (var stretch = chain.after(0); !stretch.isEmpty(); stretch = chain.after(walked.number())) {
            for (var link : stretch) {
                var fault = fault(walked, link);
                if (fault.isPresent()) {
                    return broken(walked, link, fault.get());
                }
                walked = new ChainEnd(link.number(), link.hash());
                last = new Nearest(link.at().toInstant(), link.object());
            }
        }
        return walked.equals(chain.end())
                ? new Whole(walked.number())
                : new Broken(walked.number() + 1, last.at(), last.object(), Fault.MISSING);
    }

    private static Optional<Fault> fault(ChainEnd walked, WrittenLink link) {
        if (link.number() != walked.number() + 1) {
            return Optional.of(Fault.MISSING);
        }
        if (!link.content().hash().equals(link.hash())) {
            return Optional.of(Fault.CHANGED);
        }
        return link.previous().equals(walked.hash()) ? Optional.empty() : Optional.of(Fault.UNCHAINED);
    }

    private static Broken broken(ChainEnd walked, WrittenLink link, Fault fault) {
        return new Broken(walked.number() + 1, link.at().toInstant(), link.object(), fault);
    }

    /** The link nearest to a gap at the end. */
    private record Nearest(Instant at, String object) {}
}
