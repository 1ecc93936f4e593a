/** Holding a meeting: who came, who steps aside, what is still missing, and the moment it is over. */
@NullMarked
package dk.helhed.meetings.hold;

import org.jspecify.annotations.NullMarked;
