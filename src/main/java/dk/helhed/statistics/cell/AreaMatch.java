package dk.helhed.statistics.cell;

import dk.helhed.geography.AreaId;
import java.util.Optional;

/**
 * What an area text of a file was taken to mean.
 *
 * @param cells how many cells the rows hold; empty in releases from before it was counted
 */
public record AreaMatch(String text, Optional<AreaId> area, How how, int rows, Optional<Long> cells) {

    /** Why the text means that area. */
    public enum How {
        /** The text is the area's name. */
        WHOLE,
        /** Without the level's name and the number before it. */
        NAME,
        /** An alias or code of the area, or its name spelled with other dashes or letters' case. */
        SPELLING,
        /** A person said so. */
        CHOSEN,
        /** A person said that it belongs to no area. */
        UNPLACED
    }
}
