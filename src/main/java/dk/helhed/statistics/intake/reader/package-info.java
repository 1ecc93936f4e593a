/** From the bytes of a file to checked cells, by what was declared and by nothing else. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.reader;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
