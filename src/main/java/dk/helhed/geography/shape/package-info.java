/** Shapes on the globe: read from GeoJSON, checked, written back in one form, and laid out flat to be drawn. */
@NullMarked
@Pure
package dk.helhed.geography.shape;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
