/** The gate: what may be seen. Only this package makes a {@link SafeTable}, and only a safe table is shown, exported or frozen. */
@NullMarked
@Pure
package dk.helhed.statistics.disclosure;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
