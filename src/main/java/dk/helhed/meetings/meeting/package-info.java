/** Which meetings there are, and planning one. */
@NullMarked
package dk.helhed.meetings.meeting;

import org.jspecify.annotations.NullMarked;
