/** The official area lists as they were published, beside what the rules of their year say of the same values. */
@NullMarked
package dk.helhed.statistics.arealist;

import org.jspecify.annotations.NullMarked;
