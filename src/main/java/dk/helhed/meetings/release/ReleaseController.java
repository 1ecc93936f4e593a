package dk.helhed.meetings.release;

import dk.helhed.meetings.PaperAccess;
import dk.helhed.meetings.PaperId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ReleaseController {
    private final ReleasePaper releasing;
    private final ReleaseGuard guard;
    private final ReleasePages pages;
    private final PaperAccess papers;

    ReleaseController(ReleasePaper releasing, ReleaseGuard guard, ReleasePages pages, PaperAccess papers) {
        this.releasing = releasing;
        this.guard = guard;
        this.pages = pages;
        this.papers = papers;
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/papers/{id}/release")
    Answer look(@PathVariable PaperId id, Viewer viewer) {
        var paper = papers.writable(id, viewer);
        return pages.page(paper, "", guard.check(paper), viewer);
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/papers/{id}/release")
    Answer release(
            @PathVariable PaperId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        papers.writable(id, viewer);
        return switch (releasing.release(id, version, reason, viewer.actor())) {
            case ReleasePaper.Released _ -> Answer.goTo("/papers/" + id.value(), "meetings.release.done");
            case ReleasePaper.Blocked(var causes) ->
                Answer.mend(pages.page(papers.writable(id, viewer), reason, causes, viewer));
        };
    }
}
