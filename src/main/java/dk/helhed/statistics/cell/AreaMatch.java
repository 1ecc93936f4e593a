package dk.helhed.statistics.cell;

import dk.helhed.geography.AreaId;
import java.util.Optional;

/**
 * What an area text of a file was taken to mean.
 *
 * @param code that the file has for it; empty where it has none
 * @param scheme of the code, where that is what it was known by
 * @param cells how many cells the rows hold; empty in releases from before it was counted
 */
public record AreaMatch(
        String text,
        String code,
        Optional<AreaId> area,
        How how,
        Optional<String> scheme,
        int rows,
        Optional<Long> cells) {

    /** Why the text means that area. */
    public enum How {
        /** The text is the area's name. */
        WHOLE,
        /** Without the level's name and the number before it. */
        NAME,
        /** Another spelling, an alias or a code: in releases from before they were told apart. */
        SPELLING,
        /** Its name spelled with other dashes or letters' case. */
        SPELLED,
        /** Another name that somebody gave it. */
        ALIAS,
        /** Its code in a scheme. */
        CODE,
        /** A person said so. */
        CHOSEN,
        /** A person said that it belongs to no area. */
        UNPLACED
    }
}
