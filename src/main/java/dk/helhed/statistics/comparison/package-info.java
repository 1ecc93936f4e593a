/** One area beside its district, the city and chosen peers: value, change, rank and what was revised. The address is the question. */
@NullMarked
package dk.helhed.statistics.comparison;

import org.jspecify.annotations.NullMarked;
