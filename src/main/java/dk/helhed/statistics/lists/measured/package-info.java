/** The values of the lists' criteria from the platform's own indicators, and how they differ from those of the ministry. */
@NullMarked
@Pure
package dk.helhed.statistics.lists.measured;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
