/** The register of indicators: what each one asks, what it divides by what, and every version it has had. */
@NullMarked
package dk.helhed.statistics.indicatorcard;

import org.jspecify.annotations.NullMarked;
