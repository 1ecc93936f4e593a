package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.arealist.AreaListController.OpenToListReaders;
import dk.helhed.statistics.arealist.AreaLists.Stored;
import dk.helhed.statistics.arealist.OwnCalculation.OwnLists;
import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.arealist.OwnListPage.Course;
import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.lists.assessment.History;
import dk.helhed.statistics.lists.measured.OwnHistory;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var own = calculation.lists(Audience.of(viewer));
        if (own.isClosed()) {
            return OwnListPage.CLOSED;
        }
        var stored = lists.stored();
        var histories = histories(own, stored);
        var courses = histories.entrySet().stream()
                .map(one -> Course.of(one.getKey(), own.made().values(), one.getValue()))
                .toList();
        var list = year.map(AreaListController::number)
                .map(one -> own.list(one).orElseThrow(NotFound::new))
                .or(() -> Course.newestDecided(courses, own.made()));
        return new OwnListPage(
                courses,
                List.copyOf(own.made().keySet()),
                list,
                list.map(one -> areas(one, stored, histories)).orElseGet(List::of),
                false);
    }

    @OpenToListReaders
    @GetMapping("/lists/own/{year}/{area}")
    Answer area(@PathVariable String year, @PathVariable UUID area, Viewer viewer) {
        var own = calculation.lists(Audience.of(viewer));
        var list = own.list(AreaListController.number(year)).orElseThrow(NotFound::new);
        var ours = areas.area(new AreaId(area))
                .filter(one -> one.level() == AreaLevel.HOUSING_AREA)
                .orElseThrow(NotFound::new);
        var stored = lists.stored();
        return new OwnAreaPage(list, own(list, ours, stored, history(own, ours, stored)));
    }

    private static List<OwnArea> areas(OwnList list, Stored stored, Map<Area, OwnHistory> histories) {
        return histories.entrySet().stream()
                .map(one -> own(list, one.getKey(), stored, one.getValue()))
                .toList();
    }

    private static OwnArea own(OwnList list, Area area, Stored stored, OwnHistory history) {
        var names = stored.named(area.id());
        var official = stored.reckoning().list(list.year()).stream()
                .filter(one -> names.contains(one.row().area()))
                .toList();
        return list.area(area, only(official), history);
    }

    /** Of each of the city's areas, in their order. */
    private Map<Area, OwnHistory> histories(OwnLists own, Stored stored) {
        return areas.ofLevel(AreaLevel.HOUSING_AREA).stream()
                .collect(Collectors.toMap(
                        Function.identity(), area -> history(own, area, stored), (one, _) -> one, LinkedHashMap::new));
    }

    /** An area that no list is known to name may stand there under another name, so the ministry's lists of it are not known. */
    private static OwnHistory history(OwnLists own, Area area, Stored stored) {
        var ministry = stored.named(area.id()).stream()
                .findFirst()
                .map(stored.histories()::of)
                .orElseGet(History::unknown);
        return own.history(area.id(), ministry);
    }

    private static Optional<Reckoned> only(List<Reckoned> official) {
        return official.size() == 1 ? Optional.of(official.getFirst()) : Optional.empty();
    }
}
