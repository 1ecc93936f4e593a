/** Numbers of the country and the region that the lists are measured against, entered by a person with their source. */
@NullMarked
package dk.helhed.statistics.arealist.reference;

import org.jspecify.annotations.NullMarked;
