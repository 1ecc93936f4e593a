/** Which categories of the datasets are totals, by what their files and persons say. */
@NullMarked
package dk.helhed.statistics.catalog.total;

import org.jspecify.annotations.NullMarked;
