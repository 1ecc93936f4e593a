package dk.helhed.meetings;

import dk.helhed.meetings.text.FigureMarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a paper says, drafted or released alike.
 *
 * @param presenter who puts the case before the board
 * @param lead the words before the lines, such as "Sekretariatet indstiller,"
 * @param texts markdown by section key; a section without a text is missing here
 */
public record PaperText(
        ItemKind kind,
        String title,
        String presenter,
        String caseNumber,
        String lead,
        List<Section> sections,
        Map<String, String> texts,
        List<Recommendation> recommendations,
        List<Attachment> attachments) {

    public String text(Section section) {
        return Optional.ofNullable(texts.get(section.key())).orElse("");
    }

    /** The sections that are written as running text, in their order. */
    public List<Section> written() {
        return sections.stream().filter(Section::isWritten).toList();
    }

    /** The numbers of all figures that the paper names, each once, in order of appearance. */
    public List<String> figures() {
        return FigureMarks.numbers(Stream.concat(
                written().stream().map(this::text), recommendations.stream().map(Recommendation::text)));
    }
}
