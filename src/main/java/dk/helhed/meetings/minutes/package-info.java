/** Minutes of a meeting held: drafted from what was recorded, frozen with the names in them when they are approved. */
@NullMarked
package dk.helhed.meetings.minutes;

import org.jspecify.annotations.NullMarked;
