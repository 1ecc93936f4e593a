/** What is said of a dataset beside its numbers: who may see it, on which agreement, and when the next release is expected. */
@NullMarked
@Pure
package dk.helhed.statistics.catalog.description;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
