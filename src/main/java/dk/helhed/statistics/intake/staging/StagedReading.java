package dk.helhed.statistics.intake.staging;

import dk.helhed.statistics.intake.check.Reading;
import java.util.UUID;

/**
 * What a file was found to hold, kept so that nobody has to read it again.
 *
 * @param version of the declaration by which it was read
 * @param cells the name under which the warehouse put them aside
 */
public record StagedReading(int version, UUID cells, Reading reading) {}
