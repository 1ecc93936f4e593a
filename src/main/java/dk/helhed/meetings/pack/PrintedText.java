package dk.helhed.meetings.pack;

import dk.helhed.meetings.ShownFigure;
import dk.helhed.meetings.text.Block;
import dk.helhed.meetings.text.Markdown;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable;
import dk.helhed.web.View;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The running text of a paper as markup for print: every figure in it is bold and has its note at the foot of the page. */
record PrintedText(PackPart part, View view, String home) {
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
                + escaped(note(shown, figure)) + " " + link(shown, figure) + "</span>";
    }

    private String note(ShownFigure shown, PublishedFigure figure) {
        return view.text(
                "statistics.figure.foot.note",
                figure.headlineAt(),
                figure.grounds().headline(),
                standing(shown, figure));
    }

    /** Where the figure's values are traced: a link, and the whole address for those who read on paper. */
    String link(ShownFigure shown, PublishedFigure figure) {
        var address = home + shown.address() + "#why";
        return escaped(view.text("statistics.figure.foot.see")) + " <a href=\"" + escaped(address) + "\" title=\""
                + escaped(view.text("statistics.figure.foot.leads", figure.title())) + "\">" + escaped(address)
                + "</a>";
    }

    /** Where one value of the figure's table is traced; empty for what is no value of it. */
    String address(ShownFigure shown, PublishedTable.Cell cell) {
        var page = home + shown.address();
        return cell.from()
                .map(spot -> page + (page.contains("?") ? "&" : "?") + "place=" + spot.place() + "&period="
                        + spot.period() + "#why")
                .orElse("");
    }

    /** When it froze and its checksum, or that it follows the data. */
    String standing(ShownFigure shown, PublishedFigure figure) {
        return switch (shown) {
            case ShownFigure.Frozen frozen ->
                view.text(
                        frozen.frozen().intact()
                                ? "statistics.figure.foot.frozen"
                                : "statistics.figure.foot.frozen-broken",
                        view.format().dateTime(frozen.frozen().frozenAt()),
                        figure.checksum().substring(0, SHOWN_OF_CHECKSUM));
            case ShownFigure.Living _, ShownFigure.Unknown _, ShownFigure.Withheld _ ->
                view.text("statistics.figure.foot.living", view.format().date(figure.dataDate()));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
