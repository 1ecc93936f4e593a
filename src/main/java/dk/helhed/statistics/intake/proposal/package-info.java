/** How a file that nobody has declared yet might be read: a guess for a person to confirm or mend. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.proposal;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
