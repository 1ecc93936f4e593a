package dk.helhed.web;

import dk.helhed.platform.City;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the template that lies beside a page and fills it in. */
@Component
public class PageRenderer {
    static final String NOTICE = "notice";
    private static final List<String> THEMES = List.of("light", "dark");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageRenderer.class.getClassLoader(), "dk.helhed");
    private final ViewerSource viewers;
    private final Site site;
    private final City city;

    PageRenderer(ViewerSource viewers, Site site, City city) {
        this.viewers = viewers;
        this.site = site;
        this.city = city;
    }

    /** The page as HTML, for the one who asks. */
    public String render(Page page, HttpServletRequest request) {
        return render(page, view(request));
    }

    /** The page as HTML for a view of one's own, such as a document that is printed. */
    public String render(Page page, View view) {
        var output = new StringOutput(16_384);
        templates.render(template(page), Map.of("page", page, "view", view), output);
        return output.toString();
    }

    /** {@code dk.helhed.governance.board.BoardPage} is shown by {@code governance/board/BoardPage.jte}. */
    private static String template(Page page) {
        return page.getClass().getName().replaceFirst("^dk\\.helhed\\.", "").replace('.', '/') + ".jte";
    }

    private View view(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new View(
                viewers.viewer(request),
                city,
                site,
                request.getRequestURI(),
                token == null ? "" : token.getToken(),
                cookie(request, "theme").filter(THEMES::contains).orElse("auto"),
                notice(request));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Notice> notice(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        var said = flash == null ? null : (List<String>) flash.get(NOTICE);
        return said == null ? Optional.empty() : Optional.of(new Notice(said.getFirst(), said.subList(1, said.size())));
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return Arrays.stream(orNone(request.getCookies()))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Cookie[] orNone(Cookie @Nullable [] cookies) {
        return cookies == null ? new Cookie[0] : cookies;
    }
}
