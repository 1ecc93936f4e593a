/** What the files of releases said besides their numbers, kept with the release. */
@NullMarked
package dk.helhed.statistics.catalog.statement;

import org.jspecify.annotations.NullMarked;
