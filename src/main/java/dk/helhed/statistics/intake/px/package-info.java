/** Reads PX files: the format of the Nordic statistical agencies, by its specification of 2013. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.px;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
