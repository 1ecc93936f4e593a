/** Datasets as they are found and read, and the card that says what their files do not: access, agreement, rhythm, notes. */
@NullMarked
package dk.helhed.statistics.catalog.card;

import org.jspecify.annotations.NullMarked;
