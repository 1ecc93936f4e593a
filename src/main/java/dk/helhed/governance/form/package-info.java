/** Reading what was typed into a form of governance: a day, a number, a choice, or what is wrong with it. */
@NullMarked
@Pure
package dk.helhed.governance.form;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
