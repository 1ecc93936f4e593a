/** Who uses a dataset: indicators, figures, and the papers that carry them. */
@NullMarked
package dk.helhed.statistics.catalog.usage;

import org.jspecify.annotations.NullMarked;
