/** A drawing as a picture that travels alone: what it is stands on it, and its letters need no font where it is looked at. */
@NullMarked
package dk.helhed.chart.picture;

import org.jspecify.annotations.NullMarked;
