/** The trail of who did what, appended in the same transaction and chained by hash. */
@NullMarked
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"kernel", "platform", "web", "web :: component", "chart", "print"})
package dk.helhed.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
