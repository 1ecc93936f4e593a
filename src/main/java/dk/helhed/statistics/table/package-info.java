/** A statistical table as a file holds it, whatever its format: dimensions, cells, notes; nothing added and nothing lost. */
@NullMarked
@Pure
package dk.helhed.statistics.table;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
