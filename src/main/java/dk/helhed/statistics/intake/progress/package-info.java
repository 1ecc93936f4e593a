/** Work on large files that goes on while nobody waits for it: it can be left, returned to and cancelled, and survives a crash. */
@NullMarked
package dk.helhed.statistics.intake.progress;

import org.jspecify.annotations.NullMarked;
