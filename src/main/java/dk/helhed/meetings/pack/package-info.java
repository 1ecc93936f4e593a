/** The printed pack: everything a reader was sent for one meeting, as one accessible PDF. */
@NullMarked
package dk.helhed.meetings.pack;

import org.jspecify.annotations.NullMarked;
