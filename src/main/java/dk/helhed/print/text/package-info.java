/** Which characters the print font has and where a Danish line may break. */
@NullMarked
@Pure
package dk.helhed.print.text;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
