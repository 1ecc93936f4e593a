package dk.helhed.geography.code;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.Language;
import dk.helhed.web.Page;
import java.util.List;

/** @param typed the code that was refused; empty texts at first */
record CodesPage(
        Area area,
        List<AreaCode> codes,
        List<TakenBackStore.Row> takenBack,
        List<CodeScheme> schemes,
        AreaCode typed,
        List<Fault> refusals)
        implements Page {
    String name(String key, Language language) {
        return schemes.stream()
                .filter(scheme -> scheme.key().equals(key))
                .map(scheme -> scheme.name(language))
                .findFirst()
                .orElse(key);
    }

    /** The schemes in which the area has no code yet. */
    List<CodeScheme> free() {
        return schemes.stream()
                .filter(scheme -> codes.stream().noneMatch(code -> code.scheme().equals(scheme.key())))
                .toList();
    }
}
