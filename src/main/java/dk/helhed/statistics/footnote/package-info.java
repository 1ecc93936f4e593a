/** What a figure's values rest on, as short as a note at the foot of a page. */
@NullMarked
@Pure
package dk.helhed.statistics.footnote;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
