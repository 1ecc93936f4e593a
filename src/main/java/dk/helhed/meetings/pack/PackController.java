package dk.helhed.meetings.pack;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Document;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.PdfFiles;
import dk.helhed.meetings.UnprintablePage;
import dk.helhed.meetings.text.FileNames;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.OwnAddress;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pack of a meeting, printed for the one who asks. */
@Controller
class PackController {
    private final Agendas agendas;
    private final Packs packs;
    private final PackPrint print;

    PackController(Agendas agendas, Packs packs, PackPrint print) {
        this.agendas = agendas;
        this.packs = packs;
        this.print = print;
    }

    /** A PDF, or the page that says why there is none. Before the meeting is called only those who prepare it have one. */
    @OpenToSignedIn
    @GetMapping("/meetings/{id}/pack.pdf")
    Object pack(@PathVariable MeetingId id, Viewer viewer, HttpServletRequest request) {
        var agenda = agendas.agenda(id).orElseThrow(NotFound::new);
        var board = agenda.meeting().board();
        Access.demandReader(viewer, board);
        if (agenda.meeting().isDraft() && !Access.writes(viewer, board)) {
            return Answer.goTo("/meetings/" + id.value(), "meetings.pack.not-sent");
        }
        var pack = packs.pack(agenda.seenBy(viewer), viewer, OwnAddress.of(request, ""));
        return switch (print.print(pack, viewer)) {
            case Document.Ready ready -> PdfFiles.printed(ready, name(pack));
            case Document.Refused(var reasons) -> Answer.mend(new UnprintablePage(agenda.meeting(), reasons));
        };
    }

    private static String name(PackDocument pack) {
        return FileNames.pdf(
                pack.meeting().day(),
                pack.board().name(),
                "møde",
                String.valueOf(pack.meeting().number()));
    }
}
