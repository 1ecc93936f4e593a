/** Where fetches that are made again and again are kept, with every version and every run of them. */
@NullMarked
package dk.helhed.statistics.statbank.keeping;

import org.jspecify.annotations.NullMarked;
