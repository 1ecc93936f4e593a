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
    private final List<PxKeyword> all;
    private final Map<Address, PxKeyword> first = new HashMap<>();
    private final Map<Address, List<PxKeyword>> byName = new LinkedHashMap<>();
    private final List<TableRefused> doubts = new ArrayList<>();
    private final String main;
    private final List<String> languages;

    /** @param language empty for the main language */
    private record Address(String name, String language, List<String> keys) {}

    PxKeywords(List<PxKeyword> all) {
        this.all = List.copyOf(all);
        this.main = all.stream()
                .filter(keyword -> keyword.name().equals("LANGUAGE"))
                .findFirst()
                .map(PxKeyword::first)
                .orElse("");
        all.forEach(this::add);
        var languages = spoken();
        this.languages = main.isEmpty() && languages.size() == 1 ? List.of() : languages;
    }

    private void add(PxKeyword keyword) {
        var language = isMain(keyword.language()) ? "" : keyword.language();
        byName.computeIfAbsent(new Address(keyword.name(), language, List.of()), _ -> new ArrayList<>())
                .add(keyword);
        var before =
                Optional.ofNullable(first.putIfAbsent(new Address(keyword.name(), language, keyword.keys()), keyword));
        before.filter(_ -> !PxVocabulary.isSaidOften(keyword.name())).ifPresent(same -> twice(same, keyword));
    }

    private void twice(PxKeyword before, PxKeyword again) {
        if (PxVocabulary.isSaidOnce(again.name()) && !before.values().equals(again.values())) {
            throw new TableUnreadable(TableRefused.of("READ-018", again.written(), again.line()));
        }
        doubts.add(TableRefused.of("READ-106", again.written(), again.line(), before.line()));
    }

    /** Those that the file names, and behind them those in which it speaks all the same. */
    private List<String> spoken() {
        var languages = new LinkedHashSet<String>();
        languages.add(main);
        find("LANGUAGES").ifPresent(named -> languages.addAll(named.values()));
        for (var keyword : all) {
            if (!isMain(keyword.language()) && languages.add(keyword.language())) {
                doubts.add(TableRefused.of("READ-107", keyword.written(), keyword.line(), keyword.language()));
            }
        }
        return List.copyOf(languages);
    }

    List<PxKeyword> all() {
        return all;
    }

    /** What was found while the statements were put in order. */
    List<TableRefused> doubts() {
        return doubts;
    }

    boolean isMain(String language) {
        return language.isEmpty() || language.equals(main);
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
