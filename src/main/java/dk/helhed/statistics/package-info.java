/** From raw file to protected figure: sources, releases, indicators, figures and their provenance. */
@NullMarked
@ApplicationModule(
        displayName = "statistics",
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
            "geography"
        })
package dk.helhed.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
