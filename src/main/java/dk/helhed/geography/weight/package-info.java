/** Weights between two editions of a level, and counts carried over them with no person lost: calculated only. */
@NullMarked
@Pure
package dk.helhed.geography.weight;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
