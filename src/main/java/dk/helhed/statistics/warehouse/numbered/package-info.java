/** Cells as numbers and words, which the engine takes in a fraction of the time of rows. */
@NullMarked
package dk.helhed.statistics.warehouse.numbered;

import org.jspecify.annotations.NullMarked;
