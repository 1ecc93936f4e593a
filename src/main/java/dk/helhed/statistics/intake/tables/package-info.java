/** Files that hold several tables: which of them is read. */
@NamedInterface("tables")
@NullMarked
@Pure
package dk.helhed.statistics.intake.tables;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
