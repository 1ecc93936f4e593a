/** Commands that work without the web page. They share one shape: receipt, messages, exit code. */
@NullMarked
@ApplicationModule(displayName = "command")
package dk.helhed.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
