package dk.helhed.web;

/**
 * A page, or a piece of one, that holds exactly what it shows. Its template lies beside it under the same name and
 * takes two parameters: {@code page}, of its own type, and {@code view}, a {@link View}.
 */
public non-sealed interface Page extends Answer {}
