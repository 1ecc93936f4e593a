package dk.helhed.statistics.plausibility;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.check.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

        public Line withoutCells() {
            return new Line(remark.withoutCells(), seen);
        }

        public Line named(Map<AccountId, String> names) {
            return new Line(remark, seen.map(one -> new Seen(one.by(), one.at(), names.getOrDefault(one.by(), ""))));
        }
    }

    /** @param name empty until it is looked up, and where it is no longer held */
    public record Seen(AccountId by, Instant at, String name) {
        public Seen(AccountId by, Instant at) {
            this(by, at, "");
        }
    }

    public int count(Severity severity) {
        return Math.toIntExact(lines.stream()
                .filter(line -> line.remark().severity() == severity)
                .count());
    }

    public List<Remark> all() {
        return lines.stream().map(Line::remark).toList();
    }

    public List<Remark> inTheWay() {
        return lines.stream()
                .filter(line -> line.waits() || line.remark().stops())
                .map(Line::remark)
                .toList();
    }

    /** Warnings that nobody has seen yet. */
    public List<Remark> unseen() {
        return lines.stream().filter(Line::waits).map(Line::remark).toList();
    }
}
