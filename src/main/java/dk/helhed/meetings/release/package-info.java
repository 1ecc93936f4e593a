/** Releasing a paper: what will happen, what blocks, and the moment everything freezes. */
@NullMarked
package dk.helhed.meetings.release;

import org.jspecify.annotations.NullMarked;
