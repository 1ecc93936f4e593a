package dk.helhed.meetings.minutes;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Document;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.PdfFiles;
import dk.helhed.meetings.UnprintablePage;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.meetings.text.FileNames;
import dk.helhed.platform.FileStore;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading minutes, on the page and as PDF. */
@Controller
class MinutesController {
    private final Agendas agendas;
    private final MinutesPages pages;
    private final MinutesQueries queries;
    private final MinutesPrint print;
    private final FileStore files;

    MinutesController(
            Agendas agendas, MinutesPages pages, MinutesQueries queries, MinutesPrint print, FileStore files) {
        this.agendas = agendas;
        this.pages = pages;
        this.queries = queries;
        this.print = print;
        this.files = files;
    }

    @OpenToSignedIn
    @GetMapping("/meetings/{id}/minutes")
    Answer show(@PathVariable MeetingId id, Viewer viewer) {
        return pages.page(readable(id, viewer), Optional.empty(), viewer);
    }

    @OpenToSignedIn
    @GetMapping("/meetings/{id}/minutes/{version}")
    Answer version(@PathVariable MeetingId id, @PathVariable int version, Viewer viewer) {
        var page = pages.page(readable(id, viewer), Optional.of(version), viewer);
        if (!page.isApproved()) {
            throw new NotFound();
        }
        return page;
    }

    /** The file that was kept at the approval; before it a draft, or for those who only read the page that says so. */
    @OpenToSignedIn
    @GetMapping("/meetings/{id}/minutes.pdf")
    Object pdf(@PathVariable MeetingId id, @RequestParam Optional<Integer> version, Viewer viewer) {
        var meeting = readable(id, viewer);
        var release = queries.releases(id).stream()
                .filter(one -> version.map(number -> number == one.version()).orElse(true))
                .findFirst();
        if (release.isPresent()) {
            var closed = viewer.mayReadClosed(meeting.board().value());
            var hash = closed ? release.get().fileHash() : release.get().openFileHash();
            return PdfFiles.answer(files.open(hash), name(meeting, release.get().minutes(), "referat"));
        }
        return version.isPresent() ? Answer.goTo("/meetings/" + id.value() + "/minutes") : draft(meeting, viewer);
    }

    private Object draft(Meeting meeting, Viewer viewer) {
        var page = pages.page(meeting, Optional.empty(), viewer);
        if (!(page.standing() instanceof MinutesPage.Draft(var minutes))) {
            return Answer.goTo(page.address() + "/minutes");
        }
        return switch (print.draft(minutes)) {
            case Document.Ready ready -> PdfFiles.printed(ready, name(meeting, minutes, "referat udkast"));
            case Document.Refused(var reasons) -> Answer.mend(new UnprintablePage(meeting, reasons));
        };
    }

    private static String name(Meeting meeting, Minutes minutes, String kind) {
        return FileNames.pdf(meeting.day(), minutes.board(), "møde", String.valueOf(meeting.number()), kind);
    }

    private Meeting readable(MeetingId id, Viewer viewer) {
        var meeting = agendas.meeting(id).orElseThrow(NotFound::new);
        Access.demandReader(viewer, meeting.board());
        return meeting;
    }
}
