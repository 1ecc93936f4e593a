/** The decision register: everything that was decided, to be searched in Danish. */
@NullMarked
package dk.helhed.meetings.register;

import org.jspecify.annotations.NullMarked;
