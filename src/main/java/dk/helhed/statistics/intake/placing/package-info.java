/** What the areas of a file mean, by the texts and the codes that it has for them. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.placing;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
