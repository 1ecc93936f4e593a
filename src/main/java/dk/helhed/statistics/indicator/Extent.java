package dk.helhed.statistics.indicator;

import dk.helhed.geography.AreaId;
import java.util.List;

/** What a reading is about: one area, some areas put together, or the whole that all areas of the level make together. */
public sealed interface Extent {
    record Part(AreaId area) implements Extent {}

    /**
     * An area of another level, such as a district in figures by rode.
     *
     * @param parts the areas of the level that it is made of; at least one
     * @param picked each of them was picked, so that none may be left out; else they are what lies in it, of every edition
     */
    record Group(AreaId area, List<AreaId> parts, boolean picked) implements Extent {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    record Whole() implements Extent {}
}
