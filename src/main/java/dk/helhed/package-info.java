/** The whole: one deployable, whose packages are its architecture. */
@NullMarked
package dk.helhed;

import org.jspecify.annotations.NullMarked;
