/** What everyone may see and change about their own account. */
@NullMarked
package dk.helhed.identity.account;

import org.jspecify.annotations.NullMarked;
