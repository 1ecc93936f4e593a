/** Minutes as words: what they say, the fixed form they are kept in, and whether they may be approved. */
@NullMarked
@Pure
package dk.helhed.meetings.minutes.text;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
