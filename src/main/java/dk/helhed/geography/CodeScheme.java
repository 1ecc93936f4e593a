package dk.helhed.geography;

import dk.helhed.kernel.Language;

/** A named register of codes, such as the statistics banks or the city's geodata. */
public record CodeScheme(String key, String nameDa, String nameEn) {
    public String name(Language language) {
        return language == Language.DANISH ? nameDa : nameEn;
    }

    /** Made by a file that brought its codes; nobody has said what it is. */
    public boolean isUnnamed() {
        return nameDa.equals(key);
    }
}
