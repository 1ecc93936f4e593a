/** The sign-in page, and the way in and out. */
@NullMarked
package dk.helhed.identity.signin;

import org.jspecify.annotations.NullMarked;
