/** What a version of the law says of one area in one year: each condition, the class, how near, and what would change it. */
@NullMarked
@Pure
package dk.helhed.statistics.lists.assessment;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
