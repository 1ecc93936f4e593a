package dk.helhed.geography.grouping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a grouping is made of, chosen by hand. */
@Controller
class CompositionController {
    private final Areas areas;
    private final Groupings groupings;
    private final TakenBackCompositionStore takenBack;
    private final ComposeGrouping compose;
    private final TakeBackComposition takeBack;

    CompositionController(
            Areas areas,
            Groupings groupings,
            TakenBackCompositionStore takenBack,
            ComposeGrouping compose,
            TakeBackComposition takeBack) {
        this.areas = areas;
        this.groupings = groupings;
        this.takenBack = takenBack;
        this.compose = compose;
        this.takeBack = takeBack;
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @GetMapping("/areas/{id}/composition")
    Answer form(@PathVariable AreaId id, @RequestParam(defaultValue = "") String level) {
        return fresh(id, level, List.of());
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/composition")
    Answer compose(@PathVariable AreaId id, CompositionForm form, Viewer viewer) {
        var grouping = grouping(id);
        return switch (compose.compose(viewer.account(), grouping, form)) {
            case ComposeGrouping.Composed(var members) ->
                Answer.goTo("/areas/" + id.value(), "geography-hand.composed", grouping.name(), members);
            case ComposeGrouping.IsSoAlready _ ->
                Answer.goTo("/areas/" + id.value(), "geography-hand.is-so", grouping.name());
            case ComposeGrouping.Refused(var faults) -> Answer.mend(page(id, form, faults));
            case ComposeGrouping.ChangedMeanwhile changed -> Answer.conflict(page(id, form, List.of(changed.fault())));
        };
    }

    @OpenTo({Role.ADMINISTRATOR, Role.ANALYST})
    @PostMapping("/areas/{id}/composition/back")
    Answer takeBack(
            @PathVariable AreaId id,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var grouping = grouping(id);
        return switch (takeBack.takeBack(viewer.account(), grouping, edition, reason)) {
            case TakeBackComposition.TakenBack _ ->
                Answer.goTo("/areas/" + id.value(), "geography-returning.taken-back", grouping.name());
            case TakeBackComposition.Refused(var fault) -> Answer.mend(fresh(id, "", List.of(fault)));
            case TakeBackComposition.ChangedMeanwhile _ -> Answer.conflict(fresh(id, "", List.of(Fault.of("GEO-104"))));
        };
    }

    /** @param level empty for that of which it is made now */
    private CompositionPage fresh(AreaId id, String level, List<Fault> refusals) {
        var editions = groupings.editions(grouping(id).id());
        var usual = editions.isEmpty()
                ? finest()
                : editions.getFirst().memberLevel().name();
        return page(id, CompositionForm.after(editions, level.isEmpty() ? usual : level), refusals);
    }

    private CompositionPage page(AreaId id, CompositionForm form, List<Fault> refusals) {
        return new CompositionPage(
                grouping(id),
                groupings.editions(id),
                takenBack.of(id),
                levels(),
                levels().stream()
                        .filter(level -> level.name().equals(form.level()))
                        .flatMap(level -> choices(level).stream())
                        .toList(),
                new HashSet<>(form.member()),
                form,
                refusals);
    }

    /** The finest kind that all of the city is divided by. */
    private String finest() {
        return levels().stream()
                .filter(level -> level.compareTo(AreaLevel.RODE) <= 0)
                .reduce((_, finer) -> finer)
                .map(AreaLevel::name)
                .orElse("");
    }

    private List<AreaLevel> levels() {
        return areas.all().stream()
                .map(Area::level)
                .filter(ComposeGrouping::isPart)
                .distinct()
                .sorted()
                .toList();
    }

    private List<CompositionPage.Under> choices(AreaLevel level) {
        var outside = areas.outside();
        var within = areas.ofLevel(level).stream()
                .filter(area -> !outside.contains(area.id()))
                .collect(groupingBy(Area::parent, LinkedHashMap::new, toList()));
        var names =
                areas.names(within.keySet().stream().flatMap(Optional::stream).toList());
        return within.entrySet().stream()
                .map(one -> new CompositionPage.Under(
                        one.getKey()
                                .map(parent -> names.getOrDefault(parent, ""))
                                .orElse(""),
                        one.getValue()))
                .toList();
    }

    private Area grouping(AreaId id) {
        return areas.area(id).filter(area -> area.level().isGrouping()).orElseThrow(NotFound::new);
    }
}
