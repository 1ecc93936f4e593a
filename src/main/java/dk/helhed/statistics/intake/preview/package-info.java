/** What would be imported if an import were committed now. */
@NullMarked
package dk.helhed.statistics.intake.preview;

import org.jspecify.annotations.NullMarked;
