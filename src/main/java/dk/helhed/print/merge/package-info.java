/** Puts the pages of received PDFs into a rendered one: pages, tags, bookmarks, feet and labels. */
@NullMarked
@Pure
package dk.helhed.print.merge;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
