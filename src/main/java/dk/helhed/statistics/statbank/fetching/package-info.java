/** Fetching itself: ordered by a person and done in the background, or done by itself when it is due. */
@NullMarked
package dk.helhed.statistics.statbank.fetching;

import org.jspecify.annotations.NullMarked;
