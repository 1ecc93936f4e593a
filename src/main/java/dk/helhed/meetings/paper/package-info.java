/** A paper: written, previewed and read. */
@NullMarked
package dk.helhed.meetings.paper;

import org.jspecify.annotations.NullMarked;
