/** Longer periods put together from those that are counted: quarters, half-years and years of months. Calculated only. */
@NullMarked
@Pure
package dk.helhed.statistics.period;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
