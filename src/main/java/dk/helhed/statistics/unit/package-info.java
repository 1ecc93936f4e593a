/** What the unit of a number says of how it is told: in hundredths, in thousandths, in thousands. */
@NullMarked
@Pure
package dk.helhed.statistics.unit;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
