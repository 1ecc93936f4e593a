package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements of a head, asked by name, language and keys. */
final class PxKeywords {
    /** Said twice in different words, these would make two tables of one file. */
    private static final Set<String> ONCE =
            Set.of("STUB", "HEADING", "VALUES", "CODES", "KEYS", "CONTVARIABLE", "VARIABLECODE", "LANGUAGE");

    private final Map<Address, PxKeyword> first = new HashMap<>();
    private final Map<Address, List<PxKeyword>> byName = new LinkedHashMap<>();
    private final String main;
    private final List<String> languages;

    /** @param language empty for the main language */
    private record Address(String name, String language, List<String> keys) {}

    PxKeywords(List<PxKeyword> all) {
        this.main = all.stream()
                .filter(keyword -> keyword.name().equals("LANGUAGE"))
                .findFirst()
                .map(PxKeyword::first)
                .orElse("");
        all.forEach(this::add);
        var languages = new ArrayList<String>();
        languages.add(main);
        find("LANGUAGES")
                .ifPresent(others -> others.values().stream()
                        .filter(language -> !languages.contains(language))
                        .forEach(languages::add));
        this.languages = main.isEmpty() && languages.size() == 1 ? List.of() : List.copyOf(languages);
    }

    private void add(PxKeyword keyword) {
        var language = keyword.language().equals(main) ? "" : keyword.language();
        byName.computeIfAbsent(new Address(keyword.name(), language, List.of()), _ -> new ArrayList<>())
                .add(keyword);
        var before =
                Optional.ofNullable(first.putIfAbsent(new Address(keyword.name(), language, keyword.keys()), keyword));
        if (ONCE.contains(keyword.name())
                && before.filter(same -> !same.values().equals(keyword.values()))
                        .isPresent()) {
            throw new TableUnreadable(TableRefused.of("READ-018", keyword.written(), keyword.line()));
        }
    }

    List<String> languages() {
        return languages;
    }

    /** Every language that the texts are in, the main one first; its code is empty where the file names none. */
    List<String> allLanguages() {
        return languages.isEmpty() ? List.of("") : languages;
    }

    /** The names of the statements, in the order of the file. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        byName.keySet().forEach(address -> names.add(address.name()));
        return names;
    }

    /** Those of that name in a language, whatever their keys. */
    List<PxKeyword> named(String name, String language) {
        return byName.getOrDefault(address(name, language, List.of()), List.of());
    }

    Optional<PxKeyword> find(String name, String... keys) {
        return find(name, "", List.of(keys));
    }

    Optional<PxKeyword> find(String name, String language, List<String> keys) {
        return Optional.ofNullable(first.get(address(name, language, keys)));
    }

    private Address address(String name, String language, List<String> keys) {
        return new Address(name, language.equals(main) ? "" : language, keys);
    }

    PxKeyword need(String name, String... keys) {
        return find(name, keys)
                .filter(keyword -> !keyword.values().isEmpty())
                .orElseThrow(() -> new TableUnreadable(
                        TableRefused.of("READ-010", new PxKeyword(name, "", List.of(keys), List.of(), 0).written())));
    }

    String text(String name, String... keys) {
        return find(name, keys).map(PxKeyword::first).orElse("");
    }

    boolean says(String name, String word, String... keys) {
        return text(name, keys).equalsIgnoreCase(word);
    }

    /** A text without keys in each language that has it. */
    Text texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        allLanguages()
                .forEach(language ->
                        find(name, language, List.of()).ifPresent(keyword -> texts.put(language, keyword.first())));
        return new Text(texts);
    }

    String main() {
        return main;
    }
}
