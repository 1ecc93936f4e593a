/** From an uploaded file to a release: declare, look at what was found, commit all of it or nothing. */
@NullMarked
package dk.helhed.statistics.intake;

import org.jspecify.annotations.NullMarked;
