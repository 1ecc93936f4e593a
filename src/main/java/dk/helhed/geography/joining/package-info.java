/** What each line of a lookup table means: which area it is, and which grouping it puts that area in. Calculated only. */
@NullMarked
@Pure
package dk.helhed.geography.joining;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
