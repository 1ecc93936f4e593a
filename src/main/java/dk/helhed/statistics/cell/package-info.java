/** The words for what stands in a dataset: its measures, and cells with their value, address and area. */
@NullMarked
@Pure
package dk.helhed.statistics.cell;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
