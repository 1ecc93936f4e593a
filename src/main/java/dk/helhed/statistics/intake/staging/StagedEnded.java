package dk.helhed.statistics.intake.staging;

import java.util.Optional;
import java.util.UUID;

/** An import came to its end, as a release or given up; what was put aside for it is wanted no more. */
public record StagedEnded(Optional<UUID> cells, String fileHash) {}
