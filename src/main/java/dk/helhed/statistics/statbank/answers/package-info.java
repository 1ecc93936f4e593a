/** The answers that a fetched file was made of, kept as they came with the questions that brought them. */
@NullMarked
package dk.helhed.statistics.statbank.answers;

import org.jspecify.annotations.NullMarked;
