/** Of a first file a person says which category is the total of the others, before its dataset is there to say it of. */
@NullMarked
package dk.helhed.statistics.intake.saidtotal;

import org.jspecify.annotations.NullMarked;
