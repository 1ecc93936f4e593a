/** The city on one page; may use everything, used by nothing. */
@NullMarked
@ApplicationModule(
        displayName = "overview",
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "web :: component",
            "chart",
            "print",
            "audit",
            "identity",
            "governance",
            "geography",
            "statistics",
            "meetings"
        })
package dk.helhed.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
