package dk.helhed.statistics.publication;

import dk.helhed.statistics.PublishedTable.Spot;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each value of a file is traced. A value is named by its area and period and not by its row and column, so the address leads
 * to the same value when areas and periods come and go.
 *
 * @param page the whole address of the page that traces them
 */
public record TraceAddress(String page) {
    private static final String WHOLE = "whole";

    /** From a file, which may be older than what the page then says: the address names what the file was made of. */
    public static TraceAddress of(String page, FigureContent content) {
        return content.releases().isEmpty()
                ? new TraceAddress(page)
                : new TraceAddress(page + (page.contains("?") ? "&" : "?") + "by="
                        + Made.of(content).text());
    }

    /** What a file was made of: the numbers of the releases and of the versions of the definition. */
    public record Made(List<String> releases, List<Integer> definitions) {
        private static final Pattern SAID =
                Pattern.compile("(\\d{4}-\\d{1,6}(?:,\\d{4}-\\d{1,6}){0,9}):(\\d{1,4}(?:,\\d{1,4}){0,9})");

        public static Made of(FigureContent content) {
            return new Made(content.releases().stream().map(ReleaseLine::number).toList(), content.definitions());
        }

        /** As an address says it; what says anything else says nothing. */
        public static Optional<Made> parse(String said) {
            var found = SAID.matcher(said);
            return found.matches()
                    ? Optional.of(new Made(
                            List.of(found.group(1).split(",")),
                            Stream.of(found.group(2).split(","))
                                    .map(Integer::valueOf)
                                    .toList()))
                    : Optional.empty();
        }

        String text() {
            return String.join(",", releases) + ":" + said(",");
        }

        public String said(String between) {
            return definitions.stream().map(String::valueOf).collect(Collectors.joining(between));
        }
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
