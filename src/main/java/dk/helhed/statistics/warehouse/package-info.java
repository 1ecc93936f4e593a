/** The cells of all releases in Parquet files; the only package that knows the engine that reads them. */
@NullMarked
package dk.helhed.statistics.warehouse;

import org.jspecify.annotations.NullMarked;
