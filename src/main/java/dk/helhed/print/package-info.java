/** HTML to accessible PDF, with attachments merged in and bookmarks set. */
@NullMarked
@ApplicationModule(
        displayName = "print",
        allowedDependencies = {"kernel", "platform", "web", "chart"})
package dk.helhed.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
