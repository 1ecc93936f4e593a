/** What an indicator asks, and the arithmetic that answers: a ratio is two sums until it is shown. */
@NullMarked
@Pure
package dk.helhed.statistics.indicator;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
