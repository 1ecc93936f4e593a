/** What is expected of a dataset's numbers, said by those who know the source; and what was said of a release when it came. */
@NullMarked
package dk.helhed.statistics.catalog.limits;

import org.jspecify.annotations.NullMarked;
