/** Counts carried across a change of borders: which areas a period is counted on, and how the old ones make the new. Calculated only. */
@NullMarked
@Pure
package dk.helhed.statistics.carrying;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
