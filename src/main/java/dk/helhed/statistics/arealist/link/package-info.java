/** What a person confirms of an area of the lists: which area of the city it is, and which earlier areas it goes on from. */
@NullMarked
package dk.helhed.statistics.arealist.link;

import org.jspecify.annotations.NullMarked;
