/** Figures as pictures: on a page, where the page still reads when the drawing fails, and as files that stand alone. */
@NullMarked
package dk.helhed.statistics.drawing;

import org.jspecify.annotations.NullMarked;
