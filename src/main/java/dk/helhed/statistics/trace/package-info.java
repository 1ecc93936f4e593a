/** Why a number is what it is: the way from what is shown back to the file. */
@NullMarked
@Pure
package dk.helhed.statistics.trace;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
