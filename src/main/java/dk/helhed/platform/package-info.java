/** Starting and storing: the database, the file store, the clock, commands and the demo city's order of building. */
@NullMarked
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {"kernel"})
package dk.helhed.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
