/** How two answers to one question differ: a figure as it was frozen and as it is, a definition as it is and as it would be. */
@NullMarked
@Pure
package dk.helhed.statistics.difference;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
