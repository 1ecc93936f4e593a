package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An import under way, as it can be left and taken up again.
 *
 * @param fields the declaration form as it stands, with the facts of the dataset
 * @param declared the form was whole when it was last sent
 * @param version counts the changes, so that two windows do not overwrite one another
 */
public record StagedImport(
        StagedId id,
        String fileHash,
        String fileName,
        long fileBytes,
        DeclarationFields fields,
        boolean declared,
        int version,
        Instant receivedAt,
        End end) {

    /** Which import; addresses hold it. */
    public record StagedId(UUID value) {
        public static StagedId of(String text) {
            return new StagedId(UUID.fromString(text));
        }
    }

    public sealed interface End {}

    public record Open() implements End {}

    /** @param release empty when it was given up */
    public record Ended(Optional<ReleaseId> release) implements End {}
}
