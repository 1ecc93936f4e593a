/** Boards and the page of each. */
@NullMarked
package dk.helhed.governance.board;

import org.jspecify.annotations.NullMarked;
