/** Fetches that are made again and again, when they are due, and what came of them. */
@NullMarked
@Pure
package dk.helhed.statistics.statbank.saved;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
