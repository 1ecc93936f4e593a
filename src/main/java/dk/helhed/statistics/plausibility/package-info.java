/** What is expected of a dataset's numbers, and what is to be said where a new file strays from it. */
@NullMarked
@Pure
package dk.helhed.statistics.plausibility;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
