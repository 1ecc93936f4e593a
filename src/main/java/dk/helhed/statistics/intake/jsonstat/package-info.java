/** Reads JSON-stat 1.x and 2.0, and writes 2.0 that reads back to the same table. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
