/** What a file holds by its declaration: cells with their addresses, and findings for all that does not fit. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.check;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
