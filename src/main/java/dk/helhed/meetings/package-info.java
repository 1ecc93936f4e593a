/** Meetings, agendas, papers, packs, decisions, minutes and the decision register. */
@NullMarked
@ApplicationModule(
        displayName = "meetings",
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
            "statistics"
        })
package dk.helhed.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
