package dk.helhed.statistics.measurement;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.indicator.DefinitionVersion;
import java.time.Instant;

/**
 * One version of an indicator in words and in arithmetic.
 *
 * @param note why it was changed; empty for the first
 */
public record Wording(
        DefinitionVersion version,
        String name,
        String question,
        Explained explained,
        String note,
        Instant recordedAt,
        AccountId recordedBy) {

    Wording with(DefinitionVersion other) {
        return new Wording(other, name, question, explained, note, recordedAt, recordedBy);
    }
}
