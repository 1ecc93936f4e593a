package dk.helhed.statistics.difference;

import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.publication.Phrases;
import java.util.List;

/** In which periods the versions of a definition count, in words. */
public final class Validity {
    private Validity() {}

    /** Since when a version counts, or that it counts no more. */
    public static String of(DefinitionVersion version, List<DefinitionVersion> all, Phrases phrases) {
        var valid = version.validFrom()
                .map(from -> phrases.text("trace.valid-from", phrases.format().date(from)))
                .orElseGet(() -> phrases.text("trace.valid-always"));
        return version.replacedBy(all)
                .map(by -> valid + "; " + phrases.word("statistics-figures.unused", by.number(), day(by, phrases)))
                .orElse(valid);
    }

    /** Which versions would be followed no more, were the next one kept. */
    public static List<String> retired(List<DefinitionVersion> all, DefinitionVersion next, Phrases phrases) {
        return all.stream()
                .filter(version -> version.replacedBy(all).isEmpty())
                .filter(version -> version.replacedBy(List.of(next)).isPresent())
                .map(version ->
                        phrases.word("statistics-figures.retired", version.number(), next.number(), day(next, phrases)))
                .toList();
    }

    private static String day(DefinitionVersion version, Phrases phrases) {
        return version.validFrom().map(phrases.format()::date).orElse("");
    }
}
