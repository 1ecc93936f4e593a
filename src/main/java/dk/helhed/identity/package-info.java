/** Accounts, sign-in, roles and what each of them opens. */
@NullMarked
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"kernel", "platform", "web", "web :: component", "chart", "print", "audit"})
package dk.helhed.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
