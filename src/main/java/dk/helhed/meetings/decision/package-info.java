/** Recording what the board decides, line by line, and correcting it with a reason. */
@NullMarked
package dk.helhed.meetings.decision;

import org.jspecify.annotations.NullMarked;
