package dk.helhed.print;

import dk.helhed.kernel.Language;
import dk.helhed.print.markup.PrintWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** The words and the stylesheet of prints, in the language of the document rather than that of whoever prints it. */
final class PrintTexts {
    private final PrintWords words;
    private final String stylesheet;

    PrintTexts(Language language) {
        words = new PrintWords(bundle(language), language.locale());
        stylesheet = read("print/pack.css").replace("$page", words.page()).replace("$of", words.of());
    }

    PrintWords words() {
        return words;
    }

    String stylesheet() {
        return stylesheet;
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(Language language) {
        var file = new ClassPathResource("messages/print_" + language.code() + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
