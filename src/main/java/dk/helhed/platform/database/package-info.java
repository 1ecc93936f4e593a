/** The embedded PostgreSQL: started, kept safe and stopped with the application, unless an external one is named. */
@NullMarked
package dk.helhed.platform.database;

import org.jspecify.annotations.NullMarked;
