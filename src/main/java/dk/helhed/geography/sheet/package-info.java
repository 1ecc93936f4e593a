/** Tables of text from CSV files, read whole or refused: calculated, not stored. */
@NullMarked
@Pure
package dk.helhed.geography.sheet;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
