package dk.helhed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class TextsTest {
    private static final List<Sources.Source> BUNDLES = Sources.MAIN.ending("_da.properties", "_en.properties");

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(texts("en").keySet()).isEqualTo(texts("da").keySet());
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        var english = texts("en");
        var uneven = texts("da").entrySet().stream()
                .filter(text -> english.containsKey(text.getKey()))
                .filter(text ->
                        !placeholders(text.getValue()).equals(placeholders(String.valueOf(english.get(text.getKey())))))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(uneven).isEmpty();
    }

    @Test
    void aKeyIsSaidOnceInEachLanguageWhateverTheBundle() {
        var twice = new ArrayList<String>();
        for (var language : List.of("da", "en")) {
            var seen = new HashMap<String, Sources.Source>();
            BUNDLES.stream()
                    .filter(bundle -> bundle.toString().endsWith("_" + language + ".properties"))
                    .forEach(bundle -> keys(bundle)
                            .forEach(key -> Optional.ofNullable(seen.put(key, bundle))
                                    .ifPresent(before -> twice.add(key + " in " + before + " and " + bundle))));
        }
        assertThat(twice).isEmpty();
    }

    private static List<String> keys(Sources.Source bundle) {
        return bundle.text()
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    @Test
    void everyKeyBeginsWithItsModuleOrIsARefusal() {
        var astray = BUNDLES.stream()
                .flatMap(bundle -> read(bundle).stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("refusal.")
                                && !key.startsWith(module(bundle) + ".")
                                && !key.startsWith(feature(bundle) + "."))
                        .map(key -> bundle + ": " + key))
                .toList();
        assertThat(astray).isEmpty();
    }

    @Test
    void everyRefusalThatTheCodeNamesHasAText() {
        var code = Pattern.compile("\"([A-Z]{3,8}-\\d{3})\"");
        var texts = texts("da").keySet();
        var silent = new TreeSet<String>();
        Sources.MAIN.ending(".java").stream()
                .filter(source ->
                        !source.module().equals("web") && !source.module().equals("platform"))
                .forEach(source -> code.matcher(source.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(named -> !named.equals("SHA-256") && !texts.contains("refusal." + named))
                        .forEach(named -> silent.add(named + " in " + source)));
        assertThat(silent).isEmpty();
    }

    @Test
    void everyRefusalOfAFileSaysWhatToDo() {
        var texts = texts("da");
        var helpless = texts.keySet().stream()
                .filter(key -> key.matches("refusal\\.(FILE|INTAKE|READ|STATBANK|LIST|CAT|LIMIT|IND|FIG)-\\d{3}"))
                .filter(key -> !texts.containsKey(key + ".remedy"))
                .toList();
        assertThat(helpless)
                .as("whoever is stopped on a page, on the command line or in a receipt is told the way on")
                .isEmpty();
    }

    private static Set<String> placeholders(String text) {
        var pattern = new MessagePattern(text);
        var found = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                found.add(pattern.getSubstring(part));
            }
        }
        return found;
    }

    private static Map<String, String> texts(String language) {
        var all = new TreeMap<String, String>();
        BUNDLES.stream()
                .filter(bundle -> bundle.path().toString().endsWith("_" + language + ".properties"))
                .forEach(bundle -> read(bundle).forEach((key, text) -> all.put(key.toString(), text.toString())));
        return all;
    }

    private static String module(Sources.Source bundle) {
        var name = String.valueOf(bundle.path().getFileName());
        return name.replaceFirst("[-_].*", "");
    }

    /** A bundle may be a feature's own: {@code geography-areas_da.properties}. */
    private static String feature(Sources.Source bundle) {
        return String.valueOf(bundle.path().getFileName()).replaceFirst("_.*", "");
    }

    private static Properties read(Sources.Source bundle) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(bundle.text()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
