/** What files say of single values besides, such as that they are estimated: the mark, what it means, and which cells bear it. */
@Pure
@NullMarked
package dk.helhed.statistics.marking;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
