/** What a file holds, told without a database: for a look before anything is taken in. */
@NamedInterface("summary")
@NullMarked
@Pure
package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
