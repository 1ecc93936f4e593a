package dk.helhed.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The trail keeps codes; whoever reads it reads words. */
class ActionNamesTest {
    private static final Pattern ACTION =
            Pattern.compile("\"((?:identity|geography|governance|statistics|meetings)\\.[a-z-]+\\.[a-z-]+)\"");

    private final Texts texts = new Texts();

    @Test
    void everyActionInTheTrailHasANameInBothLanguages() throws IOException {
        var actions = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(ActionNamesTest::read)
                    .filter(code -> code.contains("AuditTrail"))
                    .forEach(code -> ACTION.matcher(code).results().forEach(action -> actions.add(action.group(1))));
        }

        assertThat(actions).hasSizeGreaterThan(40);
        assertThat(actions).allSatisfy(action -> {
            var key = action.replaceFirst("\\.", ".audit.");
            assertThat(texts.has(key)).as(key).isTrue();
            assertThat(Arrays.stream(Language.values()).map(language -> texts.text(language, key)))
                    .doesNotContain(key, "");
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
