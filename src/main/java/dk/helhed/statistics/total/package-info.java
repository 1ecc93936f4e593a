/** Which category of a dimension is the total of the others, and which only reads like one. */
@NullMarked
@Pure
package dk.helhed.statistics.total;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
