/** A table whose cells are still in its file: they are told as often as somebody asks, and never all held at once. */
@NullMarked
@Pure
package dk.helhed.statistics.table.file;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
