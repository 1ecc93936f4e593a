/** Heads of columns: what several lines of them say together, and what each line stands for. */
@NamedInterface("heads")
@NullMarked
@Pure
package dk.helhed.statistics.intake.heads;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
