/** A look at a file that keeps nothing: it needs neither a server nor a database. */
@NamedInterface("dryrun")
@NullMarked
package dk.helhed.statistics.intake.dryrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
