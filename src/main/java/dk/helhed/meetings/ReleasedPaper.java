package dk.helhed.meetings;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.FrozenFigureId;
import java.time.Instant;
import java.util.Map;

/**
 * A paper as it was released; it never changes.
 *
 * @param figures the frozen figures by the number the text names them with, in order of appearance
 */
public record ReleasedPaper(Issue issue, PaperText text, Map<String, FrozenFigureId> figures) {

    /**
     * When, by whom and why.
     *
     * @param version counted from 1; the newest is the one the board treats
     * @param reason why it was released again; empty for version 1
     * @param checksum SHA-256 over text, lines, attachments and figures, 64 hexadecimal digits
     */
    public record Issue(
            PaperReleaseId id,
            PaperId paper,
            int version,
            String reason,
            Instant releasedAt,
            AccountId releasedBy,
            String checksum) {}
}
