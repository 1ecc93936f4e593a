/** Shapes come in: a GeoJSON file is received, declared, looked through and taken in as editions, all or nothing. */
@NullMarked
package dk.helhed.geography.edition;

import org.jspecify.annotations.NullMarked;
