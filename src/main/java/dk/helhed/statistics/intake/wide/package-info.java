/** Wide tables: periods stand in the heads of columns, and next year's file has one column more. */
@NamedInterface("wide")
@NullMarked
@Pure
package dk.helhed.statistics.intake.wide;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
