/** Imports under way: what was said of them, and what reading them found. */
@NullMarked
package dk.helhed.statistics.intake.staging;

import org.jspecify.annotations.NullMarked;
