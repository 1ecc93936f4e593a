package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The statements of a head, asked by name, language and keys. */
final class PxKeywords {
    private final List<PxKeyword> all;
    private final String main;
    private final List<String> languages;

    PxKeywords(List<PxKeyword> all) {
        this.all = List.copyOf(all);
        this.main = find("LANGUAGE", "", List.of()).map(PxKeyword::first).orElse("");
        var languages = new ArrayList<String>();
        languages.add(main);
        find("LANGUAGES", "", List.of())
                .ifPresent(others -> others.values().stream()
                        .filter(language -> !languages.contains(language))
                        .forEach(languages::add));
        this.languages = main.isEmpty() && languages.size() == 1 ? List.of() : List.copyOf(languages);
    }

    List<String> languages() {
        return languages;
    }

    /** Those of that name in the main language, whatever their keys. */
    List<PxKeyword> named(String name) {
        return all.stream()
                .filter(keyword -> keyword.name().equals(name))
                .filter(keyword ->
                        keyword.language().isEmpty() || keyword.language().equals(main))
                .toList();
    }

    Optional<PxKeyword> find(String name, String... keys) {
        return find(name, "", List.of(keys));
    }

    PxKeyword need(String name, String... keys) {
        return find(name, keys)
                .orElseThrow(() -> new TableUnreadable(
                        TableRefused.of("READ-010", new PxKeyword(name, "", List.of(keys), List.of(), 0).written())));
    }

    String text(String name, String... keys) {
        return find(name, keys).map(PxKeyword::first).orElse("");
    }

    boolean says(String name, String word, String... keys) {
        return text(name, keys).equalsIgnoreCase(word);
    }

    Optional<PxKeyword> find(String name, String language, List<String> keys) {
        return all.stream()
                .filter(keyword -> keyword.name().equals(name))
                .filter(keyword -> keyword.language().equals(language)
                        || language.isEmpty() && keyword.language().equals(main))
                .filter(keyword -> keyword.keys().equals(keys))
                .findFirst();
    }

    /** A text in each language that has it; in the others its key may have another name, which the caller gives. */
    Text texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        find(name).ifPresent(keyword -> texts.put(main, keyword.first()));
        languages.stream()
                .filter(language -> !language.equals(main))
                .forEach(language ->
                        find(name, language, List.of()).ifPresent(keyword -> texts.put(language, keyword.first())));
        return new Text(texts);
    }

    String main() {
        return main;
    }
}
