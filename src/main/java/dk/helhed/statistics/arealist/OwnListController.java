package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.arealist.AreaListController.OpenToListReaders;
import dk.helhed.statistics.arealist.AreaLists.Stored;
import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.arealist.OwnListPage.Course;
import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
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

    @OpenToListReaders
    @GetMapping("/lists/own")
    Answer list(@RequestParam Optional<String> year, Viewer viewer) {
        var audience = Audience.of(viewer);
        var made = calculation.lists(audience);
        var stored = lists.stored();
        var courses = areas.ofLevel(AreaLevel.HOUSING_AREA).stream()
                .map(area -> Course.of(area, made.values(), history(area, stored)))
                .toList();
        var list = year.map(AreaListController::number)
                .map(one -> calculation.list(one, audience).orElseThrow(NotFound::new))
                .or(() -> Course.newestDecided(courses, made));
        return new OwnListPage(
                courses,
                List.copyOf(made.keySet()),
                list,
                list.map(one -> areas(one, stored)).orElseGet(List::of));
    }

    @OpenToListReaders
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

    private List<OwnArea> areas(OwnList list, Stored stored) {
        return areas.ofLevel(AreaLevel.HOUSING_AREA).stream()
                .map(area -> own(list, area, stored))
                .toList();
    }

    private static OwnArea own(OwnList list, Area area, Stored stored) {
        var names = stored.named(area.id());
        var official = stored.reckoning().list(list.year()).stream()
                .filter(one -> names.contains(one.row().area()))
                .toList();
        return list.area(area, only(official), history(area, stored));
    }

    /** An area that no list is known to name may stand there under another name, so its history is not known. */
    private static History history(Area area, Stored stored) {
        return stored.named(area.id()).stream()
                .findFirst()
                .map(stored.histories()::of)
                .orElseGet(History::unknown);
    }

    private static Optional<Reckoned> only(List<Reckoned> official) {
        return official.size() == 1 ? Optional.of(official.getFirst()) : Optional.empty();
    }
}
