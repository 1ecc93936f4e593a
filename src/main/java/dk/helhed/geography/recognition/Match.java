package dk.helhed.geography.recognition;

import dk.helhed.geography.AreaId;
import java.util.List;
import java.util.Optional;

/** What a code and a name of a file were found to mean. */
public sealed interface Match {

    record Found(AreaId area, How how) implements Match {}

    /** The names are alike, but not the same: a person says whether the area is meant. */
    record Proposed(List<AreaId> areas) implements Match {}

    /** Several areas bear the name, so it means none of them. */
    record Ambiguous(List<AreaId> areas) implements Match {}

    /** The name is of one area; the code is of another, or that area has another code. */
    record Contradicted(AreaId named, Optional<AreaId> coded) implements Match {}

    record Unmatched() implements Match {}

    /** In the order of how sure it is. */
    enum How {
        CODE,
        NAME,
        ALIAS,
        CONFIRMED
    }

    default Optional<AreaId> found() {
        return this instanceof Found(var area, var _) ? Optional.of(area) : Optional.empty();
    }

    /** Whether it must be mended before anything of the file can be taken in. */
    default boolean isWrong() {
        return this instanceof Ambiguous || this instanceof Contradicted;
    }
}
