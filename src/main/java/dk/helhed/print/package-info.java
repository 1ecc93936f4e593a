/** HTML to accessible PDF, with attachments merged in and bookmarks set. The markup is described in docs/print.md. */
@NullMarked
@ApplicationModule(
        displayName = "print",
        allowedDependencies = {"kernel", "platform", "web", "web :: component", "chart"})
package dk.helhed.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
