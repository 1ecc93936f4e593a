/** Calling a meeting: what will happen and to whom, what blocks, and the moment the agenda is fixed. */
@NullMarked
package dk.helhed.meetings.call;

import org.jspecify.annotations.NullMarked;
