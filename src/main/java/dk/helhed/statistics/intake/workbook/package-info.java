/** The packaging of a workbook: what the standard allows brought to what every program writes. */
@NamedInterface("workbook")
@NullMarked
@Pure
package dk.helhed.statistics.intake.workbook;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
