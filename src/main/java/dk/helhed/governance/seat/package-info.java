/** Seats on a board, and the terms in which persons hold them. */
@NullMarked
package dk.helhed.governance.seat;

import org.jspecify.annotations.NullMarked;
