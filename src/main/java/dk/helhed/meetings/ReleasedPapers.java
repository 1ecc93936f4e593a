package dk.helhed.meetings;

import static java.util.stream.Collectors.toMap;

import dk.helhed.meetings.ReleaseQueries.FigureRow;
import dk.helhed.meetings.ReleaseQueries.ReleaseRow;
import dk.helhed.meetings.ReleaseQueries.SectionRow;
import dk.helhed.statistics.FrozenFigureId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Papers as they were released. What is read here is what the board was sent, whatever the draft says today. */
@Component
public class ReleasedPapers {
    private final ReleaseQueries queries;

    ReleasedPapers(ReleaseQueries queries) {
        this.queries = queries;
    }

    /** Every release of a paper, newest first. */
    public List<ReleasedPaper.Issue> issues(PaperId paper) {
        return queries.issues(paper);
    }

    /** The newest release of each paper on the agenda of a meeting; papers that were never released are missing. */
    public Map<PaperId, ReleasedPaper.Issue> newest(MeetingId meeting) {
        return queries.newestOfMeeting(meeting).stream().collect(toMap(ReleasedPaper.Issue::paper, issue -> issue));
    }

    /** The release that the board treats. */
    public Optional<ReleasedPaper> newest(PaperId paper) {
        return issues(paper).stream().findFirst().map(issue -> whole(issue.id()));
    }

    public Optional<ReleasedPaper> version(PaperId paper, int version) {
        return issues(paper).stream()
                .filter(issue -> issue.version() == version)
                .findFirst()
                .map(issue -> whole(issue.id()));
    }

    private ReleasedPaper whole(PaperReleaseId id) {
        var row = queries.release(id).orElseThrow();
        var issue = new ReleasedPaper.Issue(
                row.id(), row.paper(), row.version(), row.reason(), row.releasedAt(), row.releasedBy(), row.checksum());
        return new ReleasedPaper(issue, text(row), figures(queries.figures(id)));
    }

    private PaperText text(ReleaseRow row) {
        var sections = queries.sections(row.id());
        return new PaperText(
                row.kind(),
                row.title(),
                row.presenter(),
                row.caseNumber(),
                row.lead(),
                sections.stream().map(ReleasedPapers::section).toList(),
                sections.stream().collect(toMap(SectionRow::section, SectionRow::text)),
                queries.lines(row.id()),
                queries.attachments(row.id()));
    }

    private static Section section(SectionRow row) {
        return new Section(row.section(), row.role(), row.titleDa(), row.titleEn(), row.required());
    }

    private static Map<String, FrozenFigureId> figures(List<FigureRow> rows) {
        var figures = new LinkedHashMap<String, FrozenFigureId>();
        rows.forEach(row -> figures.put(row.number(), row.frozen()));
        return figures;
    }
}
