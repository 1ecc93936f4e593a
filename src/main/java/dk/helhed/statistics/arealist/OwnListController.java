package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.arealist.AreaLists.Stored;
import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The lists as our own figures would make them, beside the ministry's; so for those who may see the ministry's, and of our own
 * figures only what they may see.
 */
@Controller
class OwnListController {
    private final OwnCalculation calculation;
    private final AreaLists lists;
    private final Areas areas;

    OwnListController(OwnCalculation calculation, AreaLists lists, Areas areas) {
        this.calculation = calculation;
        this.lists = lists;
        this.areas = areas;
    }

    @OpenTo({
        Role.SECRETARY,
        Role.ANALYST,
        Role.CONTROLLER,
        Role.PLAN_LEADER,
        Role.CHAIR,
        Role.BOARD_MEMBER,
        Role.SUBSTITUTE,
        Role.ADMINISTRATOR
    })
    @GetMapping("/lists/own")
    Answer list(@RequestParam Optional<String> year, Viewer viewer) {
        var audience = Audience.of(viewer);
        var years = calculation.years(audience);
        var chosen = year.map(AreaListController::number)
                .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()));
        var list = chosen.map(one -> calculation.list(one, audience).orElseThrow(NotFound::new));
        return new OwnListPage(years, list, list.map(this::areas).orElseGet(List::of));
    }

    @OpenTo({
        Role.SECRETARY,
        Role.ANALYST,
        Role.CONTROLLER,
        Role.PLAN_LEADER,
        Role.CHAIR,
        Role.BOARD_MEMBER,
        Role.SUBSTITUTE,
        Role.ADMINISTRATOR
    })
    @GetMapping("/lists/own/{year}/{area}")
    Answer area(@PathVariable String year, @PathVariable UUID area, Viewer viewer) {
        var list = calculation
                .list(AreaListController.number(year), Audience.of(viewer))
                .orElseThrow(NotFound::new);
        var ours = areas.area(new AreaId(area))
                .filter(one -> one.level() == AreaLevel.HOUSING_AREA)
                .orElseThrow(NotFound::new);
        return new OwnAreaPage(list, own(list, ours, lists.stored()));
    }

    private List<OwnArea> areas(OwnList list) {
        var stored = lists.stored();
        return areas.ofLevel(AreaLevel.HOUSING_AREA).stream()
                .map(area -> own(list, area, stored))
                .toList();
    }

    /** An area that no list is known to name may stand there under another name, so its history is not known. */
    private static OwnArea own(OwnList list, Area area, Stored stored) {
        var names = stored.named(area.id());
        var history = names.stream().findFirst().map(stored.histories()::of).orElseGet(History::unknown);
        var official = stored.reckoning().list(list.year()).stream()
                .filter(one -> names.contains(one.row().area()))
                .toList();
        return list.area(area, only(official), history);
    }

    private static Optional<Reckoned> only(List<Reckoned> official) {
        return official.size() == 1 ? Optional.of(official.getFirst()) : Optional.empty();
    }
}
