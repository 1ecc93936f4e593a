package dk.helhed.geography;

import java.util.List;

/** What a text of a file was found to mean among the areas of one level. */
public sealed interface AreaMatch {

    /** One area bears it as name, alias or code. */
    record Found(AreaId area) implements AreaMatch {}

    /** Two areas or more bear it, so it names none of them until somebody chooses. */
    record Ambiguous(List<AreaId> areas) implements AreaMatch {}

    /** No area of the level bears it. */
    record Unknown() implements AreaMatch {}

    static AreaMatch of(List<AreaId> areas) {
        return switch (areas.size()) {
            case 0 -> new Unknown();
            case 1 -> new Found(areas.getFirst());
            default -> new Ambiguous(areas);
        };
    }
}
