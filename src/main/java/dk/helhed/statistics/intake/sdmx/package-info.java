/** Reads SDMX-CSV 1.0 and 2.0: the CSV of international statistics, which says itself how it is separated. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.sdmx;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
