/** Pieces of pages that every module's templates may use. */
@NamedInterface("component")
@NullMarked
package dk.helhed.web.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
