/** What the file of a release says of its numbers: notes, warnings, units, natures and what may not be added. */
@NullMarked
@Pure
package dk.helhed.statistics.statement;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
