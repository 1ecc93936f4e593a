/** What is asked of an indicator: which areas, which periods, in which form. */
@Pure
@NullMarked
package dk.helhed.statistics.question;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
