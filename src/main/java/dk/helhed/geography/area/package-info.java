/** Areas seen and named: the list by level, one area's page, a new area by hand, other names. */
@NullMarked
package dk.helhed.geography.area;

import org.jspecify.annotations.NullMarked;
