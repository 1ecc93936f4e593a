/** Fetches tables from a StatBank: Statistics Denmark's and Copenhagen's speak the same language. */
@NullMarked
package dk.helhed.statistics.intake.connector;

import org.jspecify.annotations.NullMarked;
