/** Mends the tags of a rendered PDF: captions, notes, links and empty rows of table heads. */
@NullMarked
@Pure
package dk.helhed.print.tags;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
