/** Parties, persons, boards, seats and terms. */
@NullMarked
@ApplicationModule(
        displayName = "governance",
        allowedDependencies = {
            "kernel",
            "platform",
            "web",
            "web :: component",
            "chart",
            "print",
            "audit",
            "identity",
            "geography"
        })
package dk.helhed.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
