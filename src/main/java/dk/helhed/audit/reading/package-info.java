/** The page on which the trail is read. */
@NullMarked
package dk.helhed.audit.reading;

import org.jspecify.annotations.NullMarked;
