/** Groupings seen: deprived areas, board areas and twin groups, always with their kind. */
@NullMarked
package dk.helhed.geography.grouping;

import org.jspecify.annotations.NullMarked;
