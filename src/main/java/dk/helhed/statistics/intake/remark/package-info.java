/** What is to be said of the numbers of a file before they count, and who has seen it. */
@NullMarked
package dk.helhed.statistics.intake.remark;

import org.jspecify.annotations.NullMarked;
