/** From the bytes of a file to checked cells, by what was declared and by nothing else. */
@NamedInterface("reader")
@NullMarked
@Pure
package dk.helhed.statistics.intake.reader;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
