/** The four walls of the house, and the texts on them. */
@org.jspecify.annotations.NullMarked
package dk.helhed.architecture;
