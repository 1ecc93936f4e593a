package dk.helhed.statistics.intake;

import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.unplaced.UnplacedList;
import dk.helhed.statistics.catalog.unplaced.UnplacedText;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.preview.Glance;
import dk.helhed.statistics.intake.preview.Looked;
import dk.helhed.statistics.intake.progress.Run;
import dk.helhed.statistics.intake.progress.Runs;
import dk.helhed.statistics.intake.remark.FindingsList;
import dk.helhed.web.Answer;
import dk.helhed.web.FileAnswer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.SheetText;
import dk.helhed.web.Slice;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps after: look at what was found, place areas, commit or give up. */
@Controller
class FindingsController {
    private final Preview preview;
    private final PlaceAreas place;
    private final CommitIntake commit;
    private final AbandonIntake abandon;
    private final Texts texts;

    FindingsController(Preview preview, PlaceAreas place, CommitIntake commit, AbandonIntake abandon, Texts texts) {
        this.preview = preview;
        this.place = place;
        this.commit = commit;
        this.abandon = abandon;
        this.texts = texts;
    }

    static String address(StagedId id) {
        return "/intake/" + id.value() + "/findings";
    }

    static String receipt(Release release) {
        return "/datasets/" + release.dataset().value() + "/releases/"
                + release.id().value();
    }

    static Answer alreadyThere(Release release) {
        return Answer.goTo(receipt(release), "statistics.intake.already-there", release.number());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake/{id}/findings")
    Answer findings(@PathVariable StagedId id, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var file = preview.staged(id);
        if (!(file.end() instanceof StagedImport.Open) || !file.declared()) {
            return Answer.goTo("/intake/" + id.value());
        }
        if (preview.inTheWay(file).isPresent()) {
            return Answer.goTo(Runs.address(id));
        }
        return switch (preview.glance(file)) {
            case Glance.Later(var step) -> preview.later(file, step, viewer);
            case Glance.Refusals _ -> Answer.goTo("/intake/" + id.value());
            case Looked looked -> page(file, looked, page);
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}/areas")
    Answer place(@PathVariable StagedId id, @RequestParam Map<String, String> form) {
        var choices = new LinkedHashMap<String, String>();
        for (int i = 0; form.containsKey("text" + i); i++) {
            choices.put(form.getOrDefault("text" + i, ""), form.getOrDefault("area" + i, ""));
        }
        return switch (place.place(id, choices)) {
            case PlaceAreas.Placed(int texts) -> Answer.goTo(address(id), "statistics.intake.placed", texts);
            case PlaceAreas.EndedBefore _ -> Answer.goTo("/intake/" + id.value());
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}/commit")
    Answer commit(@PathVariable StagedId id, Viewer viewer) {
        var file = preview.staged(id);
        if (file.end() instanceof StagedImport.Open && file.declared() && !Runs.worthWaitingFor(file)) {
            return preview.later(file, Run.Step.COMMIT, viewer);
        }
        return switch (commit.commit(id, viewer.actor())) {
            case CommitIntake.Imported(var dataset, var release) ->
                Answer.goTo(
                        "/datasets/" + dataset.value() + "/releases/" + release.value(), "statistics.intake.imported");
            case CommitIntake.AlreadyThere(var release) -> alreadyThere(release);
            case CommitIntake.GivenUpBefore _ -> Answer.goTo("/intake", "statistics.intake.was-given-up");
            case CommitIntake.Refused _ -> refused(preview.staged(id));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/intake/{id}/abandon")
    Answer abandon(@PathVariable StagedId id, Viewer viewer) {
        return switch (abandon.abandon(id, viewer.actor())) {
            case AbandonIntake.GivenUp(String name) -> Answer.goTo("/intake", "statistics.intake.given-up", name);
            case AbandonIntake.EndedBefore _ -> Answer.goTo("/intake");
        };
    }

    /** The findings to mend the file by and the remarks about its numbers, for a spreadsheet. */
    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake/{id}/findings.csv")
    ResponseEntity<byte[]> list(@PathVariable StagedId id, Viewer viewer) {
        var file = preview.staged(id);
        var list = new FindingsList(texts, viewer.language());
        var lines = preview.glance(file) instanceof Looked looked
                ? list.lines(looked.table().findings(), looked.remarks().all())
                : List.<List<String>>of();
        return FileAnswer.of("fund.csv", FileAnswer.CSV, SheetText.of(list.heads(), lines));
    }

    /** The texts that no area bears, to be asked about where the file comes from. */
    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/intake/{id}/unplaced.csv")
    ResponseEntity<byte[]> unplaced(@PathVariable StagedId id, Viewer viewer) {
        var file = preview.staged(id);
        var left = preview.glance(file) instanceof Looked looked ? looked.unplaced() : List.<UnplacedText>of();
        var list = new UnplacedList(texts, viewer.language());
        return FileAnswer.of(list.fileName(""), FileAnswer.CSV, list.csv(left));
    }

    /** The findings say why; a file that cannot be read at all says it where its reading is declared. */
    private Answer refused(StagedImport file) {
        return preview.look(file) instanceof Looked looked
                ? Answer.mend(page(file, looked, 1))
                : Answer.goTo("/intake/" + file.id().value());
    }

    private FindingsPage page(StagedImport file, Looked looked, int page) {
        return new FindingsPage(
                file,
                looked,
                CommitIntake.reasons(file, looked),
                preview.notices(file),
                preview.latest(looked.choice()),
                preview.schemes(),
                Slice.of(FindingsPage.byHand(looked), page, FindingsPage.ASKED),
                preview.marks(looked));
    }
}
