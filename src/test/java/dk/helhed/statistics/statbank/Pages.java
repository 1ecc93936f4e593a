package dk.helhed.statistics.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages as an analyst walks them. */
public record Pages(MockMvcTester web) {

    public String html(String path) {
        var answer = web.get().uri(path).with(SignedIn.as(Role.ANALYST)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse());
    }

    public MockHttpServletResponse send(String path, Map<String, String> form) {
        var request = web.post().uri(path).with(csrf()).with(SignedIn.as(Role.ANALYST));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange().getResponse();
    }

    /** Confirms the reading as it is proposed, for a dataset of that name if it brings one, has seen what warns, and imports. */
    public String imported(String staged, String dataset) {
        return committed(findings(staged, dataset));
    }

    public String committed(String findings) {
        Pattern.compile("name=\"remark\" value=\"([^\"]*)\"")
                .matcher(html(findings))
                .results()
                .forEach(warning -> send(findings.replace("findings", "seen"), Map.of("remark", warning.group(1))));
        return location(send(findings.replace("findings", "commit"), Map.of()));
    }

    public String findings(String staged, String dataset) {
        var form = fields(html(staged));
        form.put("datasetName", dataset);
        return location(send(staged, form));
    }

    /** Where an order leads once it has ended; the page of the order itself when nothing came of it. */
    public String settled(String order) {
        for (int i = 0; i < 600; i++) {
            var answer = web.get()
                    .uri(order)
                    .with(SignedIn.as(Role.ANALYST))
                    .exchange()
                    .getResponse();
            if (answer.getStatus() == 303) {
                return location(answer);
            }
            if (!text(answer).contains("id=\"progress\"")) {
                return order;
            }
            rest();
        }
        throw new AssertionError("No end to " + order);
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static String location(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    public static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(String html) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]* name=\"(\\w+)\"[^>]* value=\"([^\"]*)\"[^>]*>")
                .matcher(html)
                .results()
                .filter(field -> !field.group().contains("type=\"radio\"")
                        || field.group().contains(" checked"))
                .forEach(field -> fields.put(field.group(1), unescaped(field.group(2))));
        Pattern.compile("<select[^>]* name=\"(\\w+)\".*?</select>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .forEach(select -> Pattern.compile("value=\"([^\"]*)\" selected")
                        .matcher(select.group())
                        .results()
                        .findFirst()
                        .ifPresent(chosen -> fields.put(select.group(1), unescaped(chosen.group(1)))));
        fields.remove("_csrf");
        return fields;
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    }
}
