/** What the signs of a file mean that stand where a number should: by the reading, by the file itself, and which of the two a person has confirmed. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.legend;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
