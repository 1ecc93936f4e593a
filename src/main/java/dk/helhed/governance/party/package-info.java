/** The bodies that take part: administrations, housing organisations, funders, police and others. */
@NullMarked
package dk.helhed.governance.party;

import org.jspecify.annotations.NullMarked;
