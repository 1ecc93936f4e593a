/** From definition to protected table: loads the sums an indicator asks for, calculates and hands over what may leave. */
@NullMarked
package dk.helhed.statistics.measurement;

import org.jspecify.annotations.NullMarked;
