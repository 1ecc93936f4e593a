package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.statement.CodeWords;
import dk.helhed.web.SheetText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure as a file: UTF-8 with a byte order mark, semicolon, decimal comma, one line for each place and period, the value as shown
 * and as a number, the sums where they are not protected, a word where there is no value, the address where it is
 * traced, and the source in the last lines.
 */
public final class Csv {
    private static final String LINE = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;
    private final Publication publication;
    private final CodeWords codes;

    public Csv(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
        this.codes = phrases.codes(this.content);
    }

    public String text() {
        var lines = new ArrayList<String>();
        lines.add(head());
        for (var place = 0; place < content.places().size(); place++) {
            for (var period = 0; period < content.periods().size(); period++) {
                lines.add(line(content.places().get(place), period, content.at(place, period)));
            }
        }
        lines.add("");
        lines.addAll(source());
        return BYTE_ORDER_MARK + String.join(LINE, lines) + LINE;
    }

    private String head() {
        var heads = new ArrayList<>(List.of(
                text(phrases.text("head.area")),
                text(phrases.text("head.period")),
                text(phrases.text("head.value")),
                text(phrases.text("head.unit")),
                text(phrases.text("head.shown"))));
        Tables.sumHeads(content, phrases).forEach(head -> heads.add(text(head)));
        Publication.STATES.forEach(head -> heads.add(text(phrases.text(head))));
        codes.heads().forEach(head -> heads.add(text(head)));
        heads.add(text(phrases.text("head.definition")));
        heads.add(text(phrases.text("head.trace")));
        return String.join(";", heads);
    }

    private String line(Place place, int period, Cell cell) {
        var column = content.periods().get(period);
        var fields = new ArrayList<>(List.of(text(phrases.place(place)), text(column.code())));
        fields.addAll(fields(cell, period));
        codes.fields(place.area(), column.code()).forEach(code -> fields.add(text(code)));
        fields.add(Integer.toString(column.definition()));
        fields.add(text(traces.of(place, column)));
        return String.join(";", fields);
    }

    private List<String> fields(Cell cell, int period) {
        var fields = new ArrayList<String>();
        fields.add(cell instanceof Shown shown ? number(shown.value()) : "");
        fields.add(text(content.definition(period).unit()));
        fields.add(text(publication.said(cell, period)));
        fields.add(cell.seen().above().map(Csv::number).orElse(""));
        if (content.denominator().isPresent()) {
            fields.add(cell.seen().below().map(Csv::number).orElse(""));
        }
        publication.states(cell, period).forEach(state -> fields.add(text(state)));
        return fields;
    }

    private List<String> source() {
        var lines = new ArrayList<String>();
        lines.add(pair("csv.figure", publication.named()));
        lines.add(pair(
                "csv.indicator",
                publication.defined() + ": " + content.indicator().name()));
        phrases.composed(content.periods()).ifPresent(how -> lines.add(pair("csv.periods", how)));
        lines.add(pair("csv.source", publication.source()));
        lines.add(pair("csv.releases", publication.releases()));
        content.releases()
                .forEach(release -> lines.add(pair("csv.file", release.fileName() + " sha-256 " + release.fileHash())));
        new Description(content, phrases, traces)
                .said()
                .forEach(line -> lines.add(text(line.name()) + ";" + text(line.words())));
        lines.add(pair("csv.trace", traces.main()));
        return lines;
    }

    private String pair(String key, String said) {
        return text(phrases.text(key)) + ";" + text(said);
    }

    /** A decimal comma and no grouping, so that every program reads the same number. */
    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Nothing that a spreadsheet would run; text with a separator, a quotation mark or a line break is quoted. */
    static String text(String text) {
        var plain = SheetText.harmless(text).replace('\u00A0', ' ');
        return plain.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0) ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
