/** One door to all formats of statistics that say themselves how they are read. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.format;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
