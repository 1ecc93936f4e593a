/** What the texts of a file mean among the areas that are known: calculated, and only proposed where it is not sure. */
@NullMarked
@Pure
package dk.helhed.geography.recognition;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
