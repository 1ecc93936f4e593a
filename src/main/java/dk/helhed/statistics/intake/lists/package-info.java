/** Official area lists as files: rows as they are written, the defects found, and what a person accepts of the repairs proposed. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.lists;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
