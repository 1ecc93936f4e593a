/** What a release holds, counted: what was taken in, told as the command line tells it. */
@NullMarked
package dk.helhed.statistics.catalog.summary;

import org.jspecify.annotations.NullMarked;
