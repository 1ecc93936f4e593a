/** Work that goes on while nobody waits for it: one piece at a time on each instance, cancelled and taken over through the database. */
@NullMarked
package dk.helhed.statistics.background;

import org.jspecify.annotations.NullMarked;
