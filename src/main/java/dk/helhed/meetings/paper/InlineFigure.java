package dk.helhed.meetings.paper;

import dk.helhed.meetings.ShownFigure;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.web.View;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/** A figure in running text: its headline, linked to the figure, with a snowflake once it is frozen. */
record InlineFigure(View view, String number, Optional<ShownFigure> shown) {
    String html() {
        return shown.flatMap(figure -> figure.figure().map(published -> html(figure, published)))
                .orElseGet(this::absent);
    }

    private String html(ShownFigure figure, PublishedFigure published) {
        var title = figure instanceof ShownFigure.Frozen frozen
                ? view.text(
                        "meetings.figure.frozen",
                        published.title(),
                        published.headlineAt(),
                        view.format().dateTime(frozen.frozen().frozenAt()))
                : view.text("meetings.figure.living", published.title(), published.headlineAt());
        var mark = figure instanceof ShownFigure.Frozen ? view.icon("snowflake") : "";
        return "<a class=\"h-live\" href=\"" + figure.address() + "#why\" title=\""
                + HtmlUtils.htmlEscape(title, "UTF-8") + "\">" + HtmlUtils.htmlEscape(published.headline(), "UTF-8")
                + mark + "</a>";
    }

    private String absent() {
        return "<span class=\"h-nil none\">"
                + HtmlUtils.htmlEscape(view.text(ShownFigure.absence(shown), number), "UTF-8") + "</span>";
    }
}
