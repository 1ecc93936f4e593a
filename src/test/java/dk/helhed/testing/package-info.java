/** What tests share: the one database, the one context, the ways to sign in. */
@org.jspecify.annotations.NullMarked
package dk.helhed.testing;
