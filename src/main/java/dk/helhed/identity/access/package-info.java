/** Who a request comes from, and the headers and tokens that guard every page. */
@NullMarked
package dk.helhed.identity.access;

import org.jspecify.annotations.NullMarked;
