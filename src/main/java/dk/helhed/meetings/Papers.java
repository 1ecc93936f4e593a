package dk.helhed.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.helhed.governance.BoardId;
import dk.helhed.meetings.PaperQueries.AttachmentRow;
import dk.helhed.meetings.PaperQueries.PaperRow;
import dk.helhed.meetings.PaperQueries.RecommendationRow;
import dk.helhed.meetings.PaperQueries.TextRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Papers in the making, each with all its parts, in a number of queries that does not grow with the papers. */
@Component
public class Papers {
    private final PaperQueries queries;

    Papers(PaperQueries queries) {
        this.queries = queries;
    }

    public Optional<Paper> paper(PaperId id) {
        return queries.paper(id).map(row -> whole(List.of(row)).getFirst());
    }

    /** The papers of a meeting in the order of its agenda. */
    public List<Paper> ofMeeting(MeetingId meeting) {
        return whole(queries.ofMeeting(meeting));
    }

    /** The sections of a board's papers: its own, or the standard ones. */
    public List<Section> template(BoardId board) {
        var own = queries.template(board);
        return own.isEmpty() ? StandardTemplate.SECTIONS : own;
    }

    private List<Paper> whole(List<PaperRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> row.id().value()).toList();
        var sections = template(rows.getFirst().board());
        var texts = queries.texts(ids).stream().collect(groupingBy(TextRow::paper));
        var lines = queries.recommendations(ids).stream().collect(groupingBy(RecommendationRow::paper));
        var files = queries.attachments(ids).stream().collect(groupingBy(AttachmentRow::paper));
        return rows.stream()
                .map(row -> paper(
                        row,
                        sections,
                        texts.getOrDefault(row.id(), List.of()),
                        lines.getOrDefault(row.id(), List.of()),
                        files.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Paper paper(
            PaperRow row,
            List<Section> sections,
            List<TextRow> texts,
            List<RecommendationRow> lines,
            List<AttachmentRow> files) {
        var text = new PaperText(
                row.kind(),
                row.title(),
                row.presenter(),
                row.caseNumber(),
                row.lead(),
                sections,
                texts(texts),
                lines.stream().map(Papers::recommendation).toList(),
                files.stream().map(Papers::attachment).toList());
        return new Paper(
                row.id(),
                row.item(),
                row.meeting(),
                row.board(),
                row.version(),
                row.changedAt(),
                row.changedBy(),
                text);
    }

    private static Map<String, String> texts(List<TextRow> rows) {
        return rows.stream().collect(toMap(TextRow::section, TextRow::text));
    }

    private static Recommendation recommendation(RecommendationRow row) {
        return new Recommendation(row.id(), row.position(), row.text());
    }

    private static Attachment attachment(AttachmentRow row) {
        return new Attachment(
                row.id(),
                row.position(),
                row.title(),
                row.fileHash(),
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.pages());
    }
}
