package dk.helhed.statistics.intake.check;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.AreaMatch.How;

/** Where an area text of the file belongs. */
public sealed interface Placement {
    record Placed(AreaId area, How how) implements Placement {}

    /** A person said that it belongs to no area, or it is all areas together: its cells are kept and counted, never summed. */
    record Nowhere() implements Placement {}

    /** Nobody knows yet; stops the import. */
    record Unknown() implements Placement {}
}
