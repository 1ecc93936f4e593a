/** The product as a person uses it: a real browser on the real application. */
@org.jspecify.annotations.NullMarked
package dk.helhed.journey;
