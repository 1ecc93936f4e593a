/** What a release holds that has no place among the areas: every text, counted and listed, and what to do about it. */
@NullMarked
package dk.helhed.statistics.catalog.unplaced;

import org.jspecify.annotations.NullMarked;
