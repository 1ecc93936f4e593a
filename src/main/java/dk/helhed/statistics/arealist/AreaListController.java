package dk.helhed.statistics.arealist;

import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Origin and convictions are special categories, so the lists are for those who work with them, in aggregates only. */
@Controller
class AreaListController {
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
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface OpenToListReaders {}

    private final ListQueries queries;
    private final AreaLists lists;

    AreaListController(ListQueries queries, AreaLists lists) {
        this.queries = queries;
        this.lists = lists;
    }

    @OpenToListReaders
    @GetMapping("/lists")
    Answer lists(Viewer viewer) {
        return new AreaListsPage(queries.years(), RuleVersions.all(), viewer.hasAny(Role.ANALYST, Role.ADMINISTRATOR));
    }

    @OpenToListReaders
    @GetMapping("/lists/{year}")
    Answer list(@PathVariable String year) {
        var areas = lists.stored().reckoning().list(number(year));
        if (areas.isEmpty()) {
            throw new NotFound();
        }
        return new AreaListPage(number(year), areas);
    }

    @OpenToListReaders
    @GetMapping("/lists/{year}/{area}")
    Answer area(@PathVariable String year, @PathVariable UUID area) {
        var list = number(year);
        var all = lists.stored().reckoning().area(area);
        var here = all.stream()
                .filter(one -> one.row().listYear() == list && one.row().area().equals(area))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ListedAreaPage(here, all);
    }

    static int number(String year) {
        if (!year.matches("[0-9]{4}")) {
            throw new NotFound();
        }
        return Integer.parseInt(year);
    }
}
