package dk.helhed.statistics.statement;

import java.util.Optional;

/** What is divided by what, in the words that the files have in one language; a count is divided by nothing. */
public record Spoken(String numerator, Optional<String> denominator) {}
