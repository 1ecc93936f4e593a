package dk.helhed.geography.grouping;

import dk.helhed.geography.Area;
import dk.helhed.geography.Areas;
import dk.helhed.geography.Groupings;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GroupingController {
    private final Areas areas;
    private final Groupings groupings;

    GroupingController(Areas areas, Groupings groupings) {
        this.areas = areas;
        this.groupings = groupings;
    }

    @OpenToSignedIn
    @GetMapping("/areas/groupings")
    Answer list() {
        var all = areas.all().stream().filter(area -> area.level().isGrouping()).toList();
        var sizes = groupings.sizes();
        return new GroupingsPage(
                all,
                all.stream()
                        .collect(Collectors.toMap(
                                Function.<Area>identity(), area -> sizes.getOrDefault(area.id(), 0L))));
    }
}
