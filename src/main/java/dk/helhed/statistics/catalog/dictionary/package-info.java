/** The dictionaries of a dataset: how its files are read, version by version. */
@NullMarked
package dk.helhed.statistics.catalog.dictionary;

import org.jspecify.annotations.NullMarked;
