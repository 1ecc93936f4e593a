/** What a file of shapes is said to mean, and what each of its features becomes: calculated, not stored. */
@NullMarked
@Pure
package dk.helhed.geography.placing;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
