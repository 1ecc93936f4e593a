/** Lookup tables taken in: lines joined to areas and groupings, with a report of what matched how. */
@NullMarked
package dk.helhed.geography.lookup;

import org.jspecify.annotations.NullMarked;
