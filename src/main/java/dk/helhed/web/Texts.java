package dk.helhed.web;

import com.ibm.icu.text.MessageFormat;
import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text the platform says, from one bundle per module and language ({@code messages/<module>_da.properties},
 * {@code _en.properties}; UTF-8, ICU message format). A missing text is a bug and is answered with an exception, never
 * with its key on the screen.
 */
@Component
public class Texts {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) {
            texts.put(language, load(language));
        }
    }

    /**
     * The text of a key with its placeholders filled.
     *
     * @throws IllegalArgumentException when no bundle has the key
     */
    public String text(Language language, String key, Object... arguments) {
        var pattern = texts.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return texts.getOrDefault(Language.DANISH, Map.of()).containsKey(key);
    }

    /** What is wrong, in one sentence. */
    public String refusal(Language language, Refusal refusal) {
        return text(language, "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** What to do about it, where the bundle says so. */
    public Optional<String> remedy(Language language, Refusal refusal) {
        var key = "refusal." + refusal.code() + ".remedy";
        return has(key) ? Optional.of(text(language, key, refusal.arguments().toArray())) : Optional.empty();
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var bundle : bundles) {
                read(bundle).forEach((key, text) -> all.put(key.toString(), text.toString()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(all);
    }

    private static Properties read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
