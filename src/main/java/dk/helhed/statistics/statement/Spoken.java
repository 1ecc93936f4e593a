package dk.helhed.statistics.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What is divided by what, in the words that the files have in one language; a count is divided by nothing.
 *
 * @param unit where it is the one of the source; empty where a person has written it, and in what was frozen before it was kept
 */
public record Spoken(
        String numerator,
        Optional<String> denominator,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> unit) {}
