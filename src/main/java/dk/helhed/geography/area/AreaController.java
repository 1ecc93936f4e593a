package dk.helhed.geography.area;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AreaController {
    private final Areas areas;
    private final Compositions compositions;
    private final AreaPageQueries queries;
    private final AddArea add;
    private final NameArea name;

    AreaController(Areas areas, Compositions compositions, AreaPageQueries queries, AddArea add, NameArea name) {
        this.areas = areas;
        this.compositions = compositions;
        this.queries = queries;
        this.add = add;
        this.name = name;
    }

    @OpenToSignedIn
    @GetMapping("/areas")
    Answer list(@RequestParam(defaultValue = "DISTRICT") AreaLevel level) {
        return new AreasPage(level, queries.areas(), map(level));
    }

    @OpenToSignedIn
    @GetMapping("/areas/{id}")
    Answer show(@PathVariable AreaId id) {
        return page(id, "", List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/new")
    Answer form() {
        return formPage(AreaForm.EMPTY, List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas")
    Answer add(AreaForm form, Viewer viewer) {
        var level = AreaLevel.named(form.level());
        if (level.isEmpty()) {
            return Answer.mend(formPage(form, List.of(Fault.of("GEO-020"))));
        }
        var parent = areas.all().stream()
                .map(Area::id)
                .filter(id -> id.value().toString().equals(form.parent()))
                .findFirst();
        var colour = form.colour().matches("[0-5]") ? Integer.parseInt(form.colour()) : -1;
        var area = new NewArea(
                level.get(), form.name(), parent, colour, form.outside().equals("yes"));
        return switch (add.add(viewer.account(), area, codes(form))) {
            case AddArea.Added(var id) -> Answer.goTo("/areas/" + id.value(), "geography.new.added", form.name());
            case AddArea.Refused(var faults) -> Answer.mend(formPage(form, faults));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/aliases")
    Answer name(@PathVariable AreaId id, @RequestParam String alias, Viewer viewer) {
        return switch (name.name(viewer.account(), id, alias)) {
            case NameArea.Named _ -> Answer.goTo("/areas/" + id.value(), "geography.alias.added", alias);
            case NameArea.Refused(var fault) -> Answer.mend(page(id, alias, List.of(fault)));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/aliases/remove")
    Answer unname(@PathVariable AreaId id, @RequestParam String alias, Viewer viewer) {
        name.unname(viewer.account(), id, alias);
        return Answer.goTo("/areas/" + id.value(), "geography.alias.removed", alias);
    }

    private static List<AreaCode> codes(AreaForm form) {
        return form.scheme().isEmpty() && form.code().isEmpty()
                ? List.of()
                : List.of(new AreaCode(form.scheme(), form.code()));
    }

    private AreaPage page(AreaId id, String typed, List<Fault> refusals) {
        var area = areas.area(id).orElseThrow(NotFound::new);
        var editions = queries.editions(id);
        return new AreaPage(
                area,
                areas.outside().contains(id),
                area.parent().flatMap(areas::area),
                areas.children(id),
                areas.codes(id),
                areas.schemes(),
                queries.aliases(id),
                compositions.of(id),
                editions,
                editions.isEmpty() ? LocatorMap.of(List.of(), List.of()) : map(area.level()),
                typed,
                refusals);
    }

    private LocatorMap map(AreaLevel level) {
        return LocatorMap.of(queries.drawn(level), queries.sources(level));
    }

    private NewAreaPage formPage(AreaForm form, List<Fault> refusals) {
        var parents = areas.all().stream()
                .filter(area -> Arrays.stream(AreaLevel.values()).anyMatch(level -> level.isUnder(area.level())))
                .toList();
        return new NewAreaPage(form, parents, refusals);
    }
}
