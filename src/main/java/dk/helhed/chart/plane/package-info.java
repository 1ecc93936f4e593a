/** The plane a chart is drawn on: outlines of areas, their projection, rounded classes and the widths of words. */
@NullMarked
@Pure
package dk.helhed.chart.plane;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
