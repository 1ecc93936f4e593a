/** How the engine is asked by somebody who may no longer want the answer. */
@NullMarked
package dk.helhed.statistics.warehouse.asking;

import org.jspecify.annotations.NullMarked;
