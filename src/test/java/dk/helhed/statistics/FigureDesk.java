package dk.helhed.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An analyst's desk: an indicator and a figure on the numbers of a {@link FigureWorld}, made over the pages, and the pages read. */
public record FigureDesk(MockMvcTester web) {

    /** The measure {@code personer} counted, by its code. */
    public String indicator(FigureWorld world) {
        return indicator("Antal " + world.tag, world.dataset.value() + ":personer", Map.of());
    }

    /** So many of a hundred, of the measures of {@link FigureWorld#measuresOfShare}, by its code. */
    public String share(FigureWorld world, Map<String, String> more) {
        var share = Map.of(
                "kind", "SHARE",
                "denominator", world.dataset.value() + ":alle",
                "factor", "100",
                "unit", "%",
                "decimals", "1",
                "direction", "NEITHER");
        return indicator("Indikator " + world.tag, world.dataset.value() + ":ja", with(share, more));
    }

    /** A measure counted where no more is said, by its code. */
    public String indicator(String name, String measure, Map<String, String> more) {
        var count =
                Map.of("name", name, "question", "Hvor mange?", "kind", "COUNT", "numerator", measure, "decimals", "0");
        return made(post("/indicators", with(count, more)));
    }

    public String figure(FigureWorld world, String indicator) {
        return figure("Fundet " + world.tag, indicator, Map.of());
    }

    /** A table of all areas and their whole where no more is said, by its number. */
    public String figure(String title, String indicator, Map<String, String> more) {
        var table = Map.of(
                "indicator", indicator,
                "title", title,
                "form", "TABLE",
                "scope", "ALL",
                "whole", "true",
                "periods", "LATEST");
        return made(post("/figures", with(table, more)));
    }

    public MvcTestResult post(String path, Map<String, String> form) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    /** The page with its hard spaces made plain. */
    public String page(String path, RequestPostProcessor reader) {
        return new String(bytes(path, reader), StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }

    public byte[] bytes(String path, RequestPostProcessor reader) {
        var answer = web.get().uri(path).with(reader).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** The same reader in English. */
    public static RequestPostProcessor english(RequestPostProcessor reader) {
        return request -> {
            request.setCookies(new Cookie("language", "en"));
            return reader.postProcessRequest(request);
        };
    }

    /** What stands before {@code after}, from the last {@code before} on. */
    public static String between(String page, String before, String after) {
        var head = page.substring(0, page.indexOf(after));
        return head.substring(head.lastIndexOf(before) + before.length());
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }

    private static String made(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
