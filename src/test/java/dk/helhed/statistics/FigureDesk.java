package dk.helhed.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An analyst's desk: an indicator and a figure on the numbers of a {@link FigureWorld}, made over the pages, and the pages read. */
public record FigureDesk(MockMvcTester web) {

    /** The measure {@code personer} counted, by its code. */
    public String indicator(FigureWorld world) {
        return made(post(
                "/indicators",
                Map.of(
                        "name", "Antal " + world.tag,
                        "question", "Hvor mange?",
                        "kind", "COUNT",
                        "numerator", world.dataset.value() + ":personer",
                        "decimals", "0")));
    }

    /** A table of all areas and their whole, by its number. */
    public String figure(FigureWorld world, String indicator) {
        return made(post(
                "/figures",
                Map.of(
                        "indicator",
                        indicator,
                        "title",
                        "Fundet " + world.tag,
                        "form",
                        "TABLE",
                        "scope",
                        "ALL",
                        "whole",
                        "true",
                        "periods",
                        "LATEST")));
    }

    public MvcTestResult post(String path, Map<String, String> form) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    /** The page with its hard spaces made plain. */
    public String page(String path, RequestPostProcessor reader) {
        var answer = web.get().uri(path).with(reader).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }

    /** What stands before {@code after}, from the last {@code before} on. */
    public static String between(String page, String before, String after) {
        var head = page.substring(0, page.indexOf(after));
        return head.substring(head.lastIndexOf(before) + before.length());
    }

    private static String made(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
