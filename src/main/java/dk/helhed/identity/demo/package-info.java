/** The accounts of the demo city. */
@NullMarked
package dk.helhed.identity.demo;

import org.jspecify.annotations.NullMarked;
