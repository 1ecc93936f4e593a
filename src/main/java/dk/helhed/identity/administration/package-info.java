/** Accounts and roles, as the administrator gives and ends them. */
@NullMarked
package dk.helhed.identity.administration;

import org.jspecify.annotations.NullMarked;
