package dk.helhed.statistics.indicator;

import dk.helhed.geography.AreaId;

/** What a reading is about: one area, or the whole that all areas of the level make together. */
public sealed interface Extent {
    record Part(AreaId area) implements Extent {}

    record Whole() implements Extent {}
}
