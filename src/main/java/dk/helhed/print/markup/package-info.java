/** The XHTML of a print: parsed strictly, made safe, filled with the slots of its attachments. */
@NullMarked
@Pure
package dk.helhed.print.markup;

import dk.helhed.kernel.Pure;
import org.jspecify.annotations.NullMarked;
