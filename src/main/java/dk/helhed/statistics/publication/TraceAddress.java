package dk.helhed.statistics.publication;

import dk.helhed.statistics.PublishedTable.Spot;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where each value of a file is traced. A value is named by its area and period and not by its row and column, so the address leads
 * to the same value when areas and periods come and go.
 *
 * @param page the whole address of the page that traces them
 */
public record TraceAddress(String page) {
    private static final String WHOLE = "whole";

    /** From a file, which may be older than what the page then says: the address names the releases that the file was made of. */
    public static TraceAddress of(String page, FigureContent content) {
        return content.releases().isEmpty()
                ? new TraceAddress(page)
                : new TraceAddress(page + (page.contains("?") ? "&" : "?") + "by=" + releases(content));
    }

    /** Their numbers, as they stand in an address. */
    static String releases(FigureContent content) {
        return content.releases().stream().map(ReleaseLine::number).collect(Collectors.joining(","));
    }

    /** Of the value that stands for them all. */
    String main() {
        return page + "#why";
    }

    String of(Place place, PeriodColumn period) {
        return address(code(place), encoded(period.code()));
    }

    /** To be filled with the codes of an area and a period. */
    String template() {
        return address("{area}", "{period}");
    }

    /** The area's own code, which never changes. */
    static String code(Place place) {
        return place.area().map(Object::toString).orElse(WHOLE);
    }

    /**
     * The value that an address names; empty where there is no such any more.
     *
     * @param of the code of the area, and {@code at} that of the period
     */
    public static Optional<Spot> find(FigureContent content, String of, String at) {
        var place = content.places().stream().map(TraceAddress::code).toList().indexOf(of);
        var period = content.periods().stream().map(PeriodColumn::code).toList().indexOf(at);
        return place < 0 || period < 0 ? Optional.empty() : Optional.of(new Spot(place, period));
    }

    /** A period is written as its file writes it: all but plain letters and digits go as their bytes. */
    private static String encoded(String code) {
        var encoded = new StringBuilder();
        for (var letter : code.getBytes(StandardCharsets.UTF_8)) {
            var isPlain = letter == '-' || letter == '.' || letter > 0 && Character.isLetterOrDigit(letter);
            encoded.append(isPlain ? String.valueOf((char) letter) : "%%%02X".formatted(letter));
        }
        return encoded.toString();
    }

    private String address(String area, String period) {
        return page + (page.contains("?") ? "&" : "?") + "of=" + area + "&at=" + period + "#why";
    }
}
