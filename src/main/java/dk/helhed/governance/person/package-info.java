/** Persons: their identity, which can be erased, and the seats they hold and held. */
@NullMarked
package dk.helhed.governance.person;

import org.jspecify.annotations.NullMarked;
