/** Of a sign that the file explains otherwise than its reading a person says what it means. */
@NullMarked
package dk.helhed.statistics.intake.saidsign;

import org.jspecify.annotations.NullMarked;
