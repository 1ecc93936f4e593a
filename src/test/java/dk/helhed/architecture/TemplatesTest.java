package dk.helhed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.architecture.Sources.Source;
import dk.helhed.web.Texts;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fourth wall: what a template may hold. */
class TemplatesTest {
    private static final List<Source> TEMPLATES = Sources.MAIN.ending(".jte");

    @Test
    void noTemplateHoldsStyleOrScriptOfItsOwn() {
        none(
                "the content policy refuses it, and it cannot be themed",
                "\\sstyle=|<style|\\son[a-z]+=\"|hx-on|<script(?![^>]*\\bsrc=)");
    }

    @Test
    void noTemplateAsksAnotherHost() {
        none("the page works on a closed network and tells nobody who reads it", "(src|href|action)=\"(https?:)?//");
    }

    @Test
    void everyAssetIsAskedForByItsHashedAddress() {
        none(
                "the plain address is cached for a year and would never be renewed",
                "(src|href)=\"/(webjars|css|js|img|_static)/");
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() {
        var form = Pattern.compile("(?is)<form\\b[^>]*method=\"post\".*?</form>");
        var open = TEMPLATES.stream()
                .filter(template -> form.matcher(template.text())
                        .results()
                        .anyMatch(found -> !found.group().contains("name=\"_csrf\"")
                                && !found.group().contains("Csrf(")))
                .toList();
        assertThat(open).as("another site could send the form").isEmpty();
    }

    @Test
    void everyTextThatATemplateAsksForExists() {
        var texts = new Texts();
        var asked = Pattern.compile("view\\.text\\(\"([a-z][\\w.-]+)\"\\s*[,)]");
        var missing = TEMPLATES.stream()
                .flatMap(template -> asked.matcher(template.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !texts.has(key))
                        .map(key -> template + ": " + key))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateSpeaksByItself() {
        var speaking = TEMPLATES.stream()
                .map(template -> template + ": " + words(template.text()))
                .filter(said -> !said.endsWith(": "))
                .toList();
        assertThat(speaking)
                .as("a text outside the bundles is in one language only")
                .isEmpty();
    }

    /** What is left of a template when markup, expressions and directives are gone; a few names need no translation. */
    private static String words(String template) {
        var text = template.replaceAll("(?m)^\\s*@(import|param).*$", " ")
                .replaceAll("(?s)<%--.*?--%>|<!--.*?-->", " ")
                .replaceAll("\\$unsafe", "\\$");
        text = withoutBalanced(text, "${", '{', '}');
        text = withoutBalanced(text, "!{", '{', '}');
        text = text.replaceAll("@template\\.[\\w.]+", "@call");
        for (var directive : List.of("@if", "@elseif", "@for")) {
            text = withoutBalanced(text, directive + "(", '(', ')');
        }
        return text.replaceAll("(?s)@call\\((?:[^`()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*(?:`|\\))", " ")
                .replaceAll("(?s)@`|`\\)?|@(else|endif|endfor|raw|endraw)\\b", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("&\\w+;", " ")
                .replaceAll(
                        "\\b(AUDIT|SIGN|MEET|INTAKE|Helhed|Dansk|English|demo|PDF|CSV|XLSX|SVG|PNG|GeoJSON|sha-256|SHA-256|kB|MB)\\b",
                        " ")
                .replaceAll("[^\\p{L}]+", " ")
                .replaceAll("\\b\\p{L}\\b", " ")
                .strip();
    }

    private static String withoutBalanced(String text, String opening, char open, char close) {
        var out = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, at)) {
            out.append(text, at, start).append(' ');
            int depth = 1;
            at = start + opening.length();
            while (at < text.length() && depth > 0) {
                char c = text.charAt(at++);
                depth += c == open ? 1 : c == close ? -1 : 0;
            }
        }
        return out.append(text.substring(at)).toString();
    }

    private static void none(String why, String pattern) {
        var compiled = Pattern.compile(pattern);
        assertThat(TEMPLATES.stream()
                        .filter(template -> compiled.matcher(template.text()).find())
                        .toList())
                .as(why)
                .isEmpty();
    }
}
