/** The text of a paper: markdown with figures named in it, made into safe HTML. */
@NullMarked
@Pure
package dk.helhed.meetings.text;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
