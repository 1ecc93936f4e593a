/** A figure in one fixed form, and how it is put into words, tables, charts, files and traces. */
@NullMarked
@Pure
package dk.helhed.statistics.publication;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
