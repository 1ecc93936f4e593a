/** What is asked of a StatBank: a table's description, the chosen values, and how many requests they make. */
@NullMarked
@Pure
package dk.helhed.statistics.intake.connector.enquiry;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
