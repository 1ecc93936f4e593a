package dk.helhed.meetings.paper;

import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperText;
import dk.helhed.meetings.RecommendationId;
import dk.helhed.meetings.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A paper as it was typed.
 *
 * @param version the one the writer began from
 * @param texts markdown by section key
 * @param lines in their order; none of them is blank
 */
record PaperForm(
        int version, String presenter, String caseNumber, String lead, Map<String, String> texts, List<Line> lines) {
    /** @param id empty for a line that is new */
    record Line(Optional<RecommendationId> id, String text) {}

    private record Numbered(int number, Line line) {}

    static PaperForm of(Paper paper) {
        var text = paper.text();
        var texts = new LinkedHashMap<String, String>();
        text.written().forEach(section -> texts.put(section.key(), text.text(section)));
        var lines = text.recommendations().stream()
                .map(line -> new Line(Optional.of(line.id()), line.text()))
                .toList();
        return new PaperForm(paper.version(), text.presenter(), text.caseNumber(), text.lead(), texts, lines);
    }

    static PaperForm read(MultiValueMap<String, String> fields, PaperText paper) {
        var texts = new LinkedHashMap<String, String>();
        paper.written().forEach(section -> texts.put(section.key(), first(fields, "text-" + section.key())));
        var version = first(fields, "version");
        return new PaperForm(
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                first(fields, "presenter").strip(),
                first(fields, "caseNumber").strip(),
                first(fields, "lead").strip(),
                texts,
                lines(fields));
    }

    String text(Section section) {
        return Optional.ofNullable(texts.get(section.key())).orElse("");
    }

    /** Lines stand in the order of their numbers; one without a text is left out. */
    private static List<Line> lines(MultiValueMap<String, String> fields) {
        var ids = fields.getOrDefault("line-id", List.of());
        var texts = fields.getOrDefault("line-text", List.of());
        var numbers = fields.getOrDefault("line-no", List.of());
        var lines = new ArrayList<Numbered>();
        for (var at = 0; at < texts.size(); at++) {
            var text = texts.get(at).strip();
            if (!text.isEmpty()) {
                lines.add(new Numbered(number(numbers, at), new Line(id(ids, at), text)));
            }
        }
        return lines.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::line)
                .toList();
    }

    private static int number(List<String> numbers, int at) {
        return at < numbers.size() && numbers.get(at).matches("\\d{1,4}") ? Integer.parseInt(numbers.get(at)) : at + 1;
    }

    private static Optional<RecommendationId> id(List<String> ids, int at) {
        return at < ids.size() && ids.get(at).matches("[0-9a-f-]{36}")
                ? Optional.of(RecommendationId.of(ids.get(at)))
                : Optional.empty();
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").replace("\r\n", "\n");
    }
}
