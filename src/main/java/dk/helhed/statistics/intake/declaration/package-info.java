/** How a file is to be read: what a person declares about it, and what a dictionary remembers. */
@NamedInterface("declaration")
@NullMarked
@Pure
package dk.helhed.statistics.intake.declaration;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
