package dk.helhed.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The route answers those who hold one of the roles, on whatever they hold it; what depends on the board is decided
 * where the board is known. Routes with the same roles share an annotation that carries it.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    Role[] value();
}
