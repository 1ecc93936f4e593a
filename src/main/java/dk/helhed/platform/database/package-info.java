/** The embedded PostgreSQL: started, kept safe and stopped with the application, unless an external one is named. */
@NamedInterface("database")
@NullMarked
package dk.helhed.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
