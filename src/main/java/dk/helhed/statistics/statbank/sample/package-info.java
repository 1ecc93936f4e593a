/** A few of a choice's values before it is fetched, as the StatBank's own pages show them. */
@NullMarked
@Pure
package dk.helhed.statistics.statbank.sample;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
