package dk.helhed.statistics.intake.lists;

import java.util.List;

/** What a file says once a person has accepted or left alone what was proposed. */
public record Settled(List<ListedRow> rows, List<ListFinding> findings) {
    public Settled {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public boolean isStopped() {
        return findings.stream().anyMatch(ListFinding::stops);
    }
}
