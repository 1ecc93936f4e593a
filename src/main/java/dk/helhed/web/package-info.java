/** Who looks, what they may use, and how a page is put together. */
@NullMarked
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {"kernel", "platform"})
package dk.helhed.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
