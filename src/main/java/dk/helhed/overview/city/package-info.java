/** The city on one page. */
@NullMarked
package dk.helhed.overview.city;

import org.jspecify.annotations.NullMarked;
