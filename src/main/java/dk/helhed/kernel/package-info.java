/** The tiny shared words of the house; depends on nothing. */
@NullMarked
@ApplicationModule(displayName = "kernel")
package dk.helhed.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
