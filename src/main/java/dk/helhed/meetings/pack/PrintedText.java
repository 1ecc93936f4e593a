package dk.helhed.meetings.pack;

import dk.helhed.meetings.ShownFigure;
import dk.helhed.meetings.text.Block;
import dk.helhed.meetings.text.Markdown;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.web.View;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The running text of a paper as markup for print: every figure in it is bold and has its note at the foot of the page. */
record PrintedText(PackPart part, View view) {
    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern ABROAD = Pattern.compile("(?i)href=\"(https?|mailto)(:|&#58;).*");
    private static final int SHOWN_OF_CHECKSUM = 12;

    String line(String text) {
        return html(Markdown.line(text));
    }

    String summary(Block.Prose prose) {
        return html(prose).replace("<p>", "<p class=\"lead\">");
    }

    String html(Block.Prose prose) {
        var marked = prose.html(this::figure)
                .replaceAll("<(/?)h3>", "<$1h4>")
                .replace("class=\"h-table\"", "class=\"data\"")
                .replaceAll("<th(?=[ >])", "<th scope=\"col\"");
        return LINK.matcher(marked).replaceAll(link -> Matcher.quoteReplacement(link(link)));
    }

    /** On paper a link inside the platform leads nowhere: its words stay. */
    private static String link(MatchResult link) {
        var leads = ABROAD.matcher(link.group(1).strip()).matches()
                && !link.group(2).isBlank();
        return leads ? link.group() : link.group(2);
    }

    private String figure(String number) {
        var shown = part.figure(number);
        return shown.flatMap(one -> one.figure().map(figure -> figure(one, figure)))
                .orElseGet(() -> escaped(view.text(ShownFigure.absence(shown), number)));
    }

    private String figure(ShownFigure shown, PublishedFigure figure) {
        return "<span class=\"fig\">" + escaped(figure.headline()) + "</span><span class=\"note\">"
                + escaped(note(shown, figure)) + "</span>";
    }

    private String note(ShownFigure shown, PublishedFigure figure) {
        return view.text(
                "meetings.pack.note", figure.headlineAt(), figure.subtitle(), basis(figure), trace(shown, figure));
    }

    private static String basis(PublishedFigure figure) {
        return figure.basis().isEmpty() ? "" : ": " + figure.basis();
    }

    /** Definition, release, when it froze and its checksum. */
    String trace(ShownFigure shown, PublishedFigure figure) {
        return switch (shown) {
            case ShownFigure.Frozen frozen ->
                view.text(
                        frozen.frozen().intact() ? "meetings.pack.frozen" : "meetings.pack.frozen-broken",
                        figure.definition(),
                        figure.releases(),
                        view.format().dateTime(frozen.frozen().frozenAt()),
                        figure.checksum().substring(0, SHOWN_OF_CHECKSUM));
            case ShownFigure.Living _, ShownFigure.Unknown _, ShownFigure.Withheld _ ->
                view.text(
                        "meetings.pack.living",
                        figure.definition(),
                        figure.releases(),
                        view.format().date(figure.dataDate()));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
