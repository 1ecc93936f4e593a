package dk.helhed.meetings.decision;

import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.DecisionEntry.Typed;
import dk.helhed.meetings.RecommendationId;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One decision: typed in the meeting room, corrected afterwards. */
@Controller
class DecisionController {
    private final Matters matters;
    private final RecordDecision recording;
    private final DecisionPages pages;

    DecisionController(Matters matters, RecordDecision recording, DecisionPages pages) {
        this.matters = matters;
        this.recording = recording;
        this.pages = pages;
    }

    @OpenTo({Role.SECRETARY})
    @GetMapping("/decisions/lines/{line}")
    Answer line(@PathVariable RecommendationId line, Viewer viewer) {
        return pages.open(own(matters.line(line, viewer.language()), viewer));
    }

    @OpenTo({Role.SECRETARY})
    @GetMapping("/decisions/items/{item}")
    Answer whole(@PathVariable AgendaItemId item, Viewer viewer) {
        return pages.open(own(matters.whole(item, viewer.language()), viewer));
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/decisions/lines/{line}")
    Answer decideLine(
            @PathVariable RecommendationId line,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            Viewer viewer) {
        return decide(language -> matters.line(line, language), fields, !htmx.isEmpty(), viewer);
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/decisions/items/{item}")
    Answer decideWhole(
            @PathVariable AgendaItemId item,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            Viewer viewer) {
        return decide(language -> matters.whole(item, language), fields, !htmx.isEmpty(), viewer);
    }

    /** What the register keeps is Danish, as the paper is; what the answer shows is in the reader's language. */
    private Answer decide(Function<Language, Matter> find, Map<String, String> fields, boolean inPlace, Viewer viewer) {
        var matter = own(find.apply(Language.DANISH), viewer);
        var typed = new Typed(
                fields.getOrDefault("outcome", ""), fields.getOrDefault("text", ""), fields.getOrDefault("reason", ""));
        return switch (Ruling.check(typed, fields.getOrDefault("corrects", ""))) {
            case Ruling.Faulty(var faults) -> Answer.mend(pages.typed(find.apply(viewer.language()), typed, faults));
            case Ruling.Good(var ruling) ->
                switch (recording.record(matter, ruling, viewer.actor())) {
                    case RecordDecision.Recorded _ -> recorded(find.apply(viewer.language()), inPlace);
                    case RecordDecision.DecidedByAnother first -> refused(find, typed, first, viewer);
                    case RecordDecision.NotCalled early -> refused(find, typed, early, viewer);
                    case RecordDecision.MinutesApproved late -> refused(find, typed, late, viewer);
                };
        };
    }

    private Answer recorded(Matter matter, boolean inPlace) {
        var meeting = "/meetings/" + matter.meeting().id().value() + "/hold#"
                + matter.entry().anchor();
        return inPlace ? pages.read(matter) : Answer.goTo(meeting, "meetings.decision.done");
    }

    private Answer refused(Function<Language, Matter> find, Typed typed, Refusal why, Viewer viewer) {
        return Answer.conflict(pages.typed(find.apply(viewer.language()), typed, List.of(why)));
    }

    private static Matter own(Matter matter, Viewer viewer) {
        var board = matter.meeting().board();
        Access.demandRecorder(viewer, board);
        if (!Access.reads(viewer, board, matter.item().closed())) {
            throw new NotFound();
        }
        return matter;
    }
}
