package dk.helhed.geography.code;

import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;

/** @param typed the scheme that was refused; empty texts at first */
record SchemesPage(List<CodeScheme> schemes, Map<String, Long> codes, CodeScheme typed, List<Fault> refusals)
        implements Page {
    long codes(CodeScheme scheme) {
        return codes.getOrDefault(scheme.key(), 0L);
    }
}
