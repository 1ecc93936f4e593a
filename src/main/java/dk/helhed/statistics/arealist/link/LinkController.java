package dk.helhed.statistics.arealist.link;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.link.LinkQueries.ListedArea;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LinkController {
    private final LinkQueries queries;
    private final ConfirmPlace confirmPlace;
    private final ContinueArea continueArea;
    private final Areas areas;

    LinkController(LinkQueries queries, ConfirmPlace confirmPlace, ContinueArea continueArea, Areas areas) {
        this.queries = queries;
        this.confirmPlace = confirmPlace;
        this.continueArea = continueArea;
        this.areas = areas;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/areas/{id}")
    Answer area(@PathVariable UUID id) {
        return page(listed(id), List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/areas/{id}/place")
    Answer place(@PathVariable UUID id, @RequestParam Optional<UUID> area, Viewer viewer) {
        var listed = listed(id);
        return switch (confirmPlace.confirm(listed, area.map(AreaId::new), viewer.actor())) {
            case ConfirmPlace.Confirmed _ ->
                Answer.goTo("/lists/areas/" + id, "statistics.lists.link.placed", listed.name());
            case ConfirmPlace.Refused(var reason) -> Answer.mend(page(listed, List.of(reason)));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/areas/{id}/continues")
    Answer continues(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> earlier,
            @RequestParam(defaultValue = "") String fromList,
            Viewer viewer) {
        var listed = listed(id);
        return switch (continueArea.confirm(listed, earlier, fromList.strip(), viewer.actor())) {
            case ContinueArea.Continues(var before) ->
                Answer.goTo("/lists/areas/" + id, "statistics.lists.link.continues", listed.name(), before);
            case ContinueArea.Refused(var reason) -> Answer.mend(page(listed, List.of(reason)));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/areas/{id}/continues/{earlier}/back")
    Answer takeBack(@PathVariable UUID id, @PathVariable UUID earlier, Viewer viewer) {
        continueArea.takeBack(listed(id), earlier, viewer.actor());
        return Answer.goTo("/lists/areas/" + id, "statistics.lists.link.taken-back");
    }

    private ListedArea listed(UUID id) {
        return queries.area(id).orElseThrow(NotFound::new);
    }

    private LinkPage page(ListedArea listed, List<Refusal> refusals) {
        return new LinkPage(
                listed,
                Place.of(listed, areas),
                areas.ofLevel(AreaLevel.HOUSING_AREA),
                queries.neighbours(listed),
                queries.continued(listed.id()),
                refusals);
    }
}
