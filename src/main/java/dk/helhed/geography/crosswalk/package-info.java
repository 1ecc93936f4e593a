/** Crosswalks between editions: taken in from a table of weights, and shown with what they do to a count. */
@NullMarked
package dk.helhed.geography.crosswalk;

import org.jspecify.annotations.NullMarked;
