/** Finding a table at a StatBank, choosing what is wanted of it, and fetching it: now, or again and again. */
@NullMarked
package dk.helhed.statistics.statbank;

import org.jspecify.annotations.NullMarked;
