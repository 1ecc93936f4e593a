package dk.helhed.statistics.plausibility;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.check.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is to be said of a file's numbers.
 *
 * @param against the release that they were held against; empty where there was none
 */
public record Remarks(Optional<ReleaseId> against, List<Line> lines) {
    public static final Remarks NONE = new Remarks(Optional.empty(), List.of());

    /** @param seen who has seen it; only warnings ask for that */
    public record Line(Remark remark, Optional<Seen> seen) {
        public boolean waits() {
            return remark.warns() && seen.isEmpty();
        }
    }

    public record Seen(AccountId by, Instant at) {}

    public int count(Severity severity) {
        return Math.toIntExact(lines.stream()
                .filter(line -> line.remark().severity() == severity)
                .count());
    }

    /** Warnings that nobody has seen yet. */
    public List<Remark> unseen() {
        return lines.stream().filter(Line::waits).map(Line::remark).toList();
    }
}
