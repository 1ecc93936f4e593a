/** Code schemes and what they are called, and the codes that an area is given by hand. */
@NullMarked
package dk.helhed.geography.code;

import org.jspecify.annotations.NullMarked;
