/** The agenda in the making: its lines, their order, what is missing and what blocks the call. */
@NullMarked
package dk.helhed.meetings.agenda;

import org.jspecify.annotations.NullMarked;
