/** Areas, their codes, their tree and their shapes. */
@NullMarked
@ApplicationModule(
        displayName = "geography",
        allowedDependencies = {"kernel", "platform", "web", "web :: component", "chart", "print", "audit", "identity"})
package dk.helhed.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
