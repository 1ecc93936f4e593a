package dk.helhed.statistics.intake.placing;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.AreaMatch.How;
import java.util.Optional;

/** Where an area text of the file belongs. */
public sealed interface Placement {
    /** @param scheme of the code, where that is what it was known by */
    record Placed(AreaId area, How how, Optional<String> scheme) implements Placement {}

    /** A person said that it belongs to no area, or it is all areas together: its cells are kept and counted, never summed. */
    record Nowhere() implements Placement {}

    /** Nobody knows yet; stops the import. */
    record Unknown() implements Placement {}
}
