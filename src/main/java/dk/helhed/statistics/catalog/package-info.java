/** What figures there are: sources, datasets, their releases and who withdrew which. */
@NullMarked
package dk.helhed.statistics.catalog;

import org.jspecify.annotations.NullMarked;
