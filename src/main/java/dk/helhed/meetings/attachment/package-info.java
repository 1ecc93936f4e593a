/** Files that belong to a paper: checked by their content, stored once. */
@NullMarked
package dk.helhed.meetings.attachment;

import org.jspecify.annotations.NullMarked;
