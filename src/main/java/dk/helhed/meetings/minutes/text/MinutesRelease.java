package dk.helhed.meetings.minutes.text;

import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.MeetingId;
import java.time.Instant;

/**
 * Minutes as they were approved; they never change.
 *
 * @param version from 1; the newest counts
 * @param reason why they replace the version before; empty for version 1
 * @param content in the form of {@link MinutesForm}
 * @param fileHash the PDF with everything
 * @param openFileHash the PDF for those who may not read closed items
 */
public record MinutesRelease(
        MeetingId meeting,
        int version,
        String reason,
        String content,
        String fileHash,
        String openFileHash,
        String checksum,
        Instant releasedAt,
        AccountId releasedBy) {

    public Minutes minutes() {
        return MinutesForm.read(content);
    }

    public boolean isIntact() {
        return MinutesForm.checksum(content).equals(checksum);
    }
}
