package dk.helhed.geography;

import dk.helhed.kernel.Language;
import java.util.Collection;

/** A named register of codes, such as the statistics banks or the city's geodata. */
public record CodeScheme(String key, String nameDa, String nameEn) {
    public String name(Language language) {
        return language == Language.DANISH ? nameDa : nameEn;
    }

    /** The name of the one with the key, or the key of one that is not there. */
    public static String name(Collection<CodeScheme> schemes, String key, Language language) {
        return schemes.stream()
                .filter(scheme -> scheme.key().equals(key))
                .map(scheme -> scheme.name(language))
                .findFirst()
                .orElse(key);
    }

    /** Made by a file that brought its codes; nobody has said what it is. */
    public boolean isUnnamed() {
        return nameDa.equals(key);
    }
}
