/** Reads the CSV and BULK of StatBank Denmark and of the cities that use the same StatBank, by codes or by labels. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.statbank;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
