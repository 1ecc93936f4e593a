/** Which of the platform's indicators answer the criteria of the lists: chosen by an analyst, in versions. */
@NullMarked
package dk.helhed.statistics.arealist.answering;

import org.jspecify.annotations.NullMarked;
