/** Figures: stored questions with their answers, shown, exported, frozen. */
@NullMarked
package dk.helhed.statistics.figure;

import org.jspecify.annotations.NullMarked;
