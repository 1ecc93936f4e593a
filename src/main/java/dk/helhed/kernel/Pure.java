package dk.helhed.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package whose code only calculates: the same input gives the same output on every machine.
 * It cannot reach Spring, SQL, files or the clock; {@code HouseRulesTest} sees to it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Pure {}
