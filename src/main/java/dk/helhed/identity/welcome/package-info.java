/** Links that open once: a first password, a new one, and the first administrator. */
@NullMarked
package dk.helhed.identity.welcome;

import org.jspecify.annotations.NullMarked;
