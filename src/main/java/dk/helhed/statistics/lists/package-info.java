/** The statutory area lists (almenboligloven § 61 a and § 61 b) by version of the law: rules as values, and what they say of an area. */
@NullMarked
@Pure
package dk.helhed.statistics.lists;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
