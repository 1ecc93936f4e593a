package dk.helhed.geography.code;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The codes of one area: given, and taken back. */
@Controller
class CodeController {
    private final Areas areas;
    private final TakenBackStore takenBack;
    private final GiveCode give;
    private final TakeBackCode takeBack;

    CodeController(Areas areas, TakenBackStore takenBack, GiveCode give, TakeBackCode takeBack) {
        this.areas = areas;
        this.takenBack = takenBack;
        this.give = give;
        this.takeBack = takeBack;
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/{id}/codes")
    Answer codes(@PathVariable AreaId id) {
        return page(id, new AreaCode("", ""), List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/codes")
    Answer give(@PathVariable AreaId id, @RequestParam String scheme, @RequestParam String code, Viewer viewer) {
        var given = new AreaCode(scheme, code);
        return switch (give.give(viewer.account(), id, given)) {
            case GiveCode.Given _ -> Answer.goTo("/areas/" + id.value(), "geography-areas.code.given", given.code());
            case GiveCode.Refused(var fault) -> Answer.mend(page(id, given, List.of(fault)));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/codes/back")
    Answer takeBack(
            @PathVariable AreaId id,
            @RequestParam String scheme,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var given = new AreaCode(scheme, code);
        return switch (takeBack.takeBack(viewer.account(), id, given, reason)) {
            case TakeBackCode.TakenBack _ ->
                Answer.goTo("/areas/" + id.value() + "/codes", "geography-hand.code.taken-back", given.code());
            case TakeBackCode.NotThere _ ->
                Answer.conflict(page(id, new AreaCode("", ""), List.of(Fault.of("GEO-065", given.code()))));
            case TakeBackCode.Refused(var fault) -> Answer.mend(page(id, new AreaCode("", ""), List.of(fault)));
        };
    }

    private CodesPage page(AreaId id, AreaCode typed, List<Fault> refusals) {
        var area = areas.area(id).orElseThrow(NotFound::new);
        return new CodesPage(area, areas.codes(id), takenBack.of(id), areas.schemes(), typed, refusals);
    }
}
