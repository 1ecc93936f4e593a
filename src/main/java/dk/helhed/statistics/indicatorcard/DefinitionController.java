package dk.helhed.statistics.indicatorcard;

import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Defining an indicator, and appending a version to one. */
@Controller
class DefinitionController {
    private final Drafting drafting;
    private final Cards cards;
    private final DefineIndicator defining;
    private final ReviseIndicator revising;

    DefinitionController(Drafting drafting, Cards cards, DefineIndicator defining, ReviseIndicator revising) {
        this.drafting = drafting;
        this.cards = cards;
        this.defining = defining;
        this.revising = revising;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/indicators/new")
    Answer begin(Viewer viewer) {
        return drafting.page(Optional.empty(), DefinitionForm.blank(), List.of(), viewer);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/indicators/preview")
    Answer preview(@ModelAttribute DefinitionForm form, Viewer viewer) {
        return drafting.page(Optional.empty(), form, List.of(), viewer);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/indicators")
    Answer define(@ModelAttribute DefinitionForm form, Viewer viewer) {
        return switch (defining.define(form, viewer.actor())) {
            case DefineIndicator.Defined(var code) ->
                Answer.goTo("/indicators/" + code, "statistics.indicator.defined", code);
            case DefineIndicator.Refused(var refusals) ->
                Answer.mend(drafting.page(Optional.empty(), form, refusals, viewer));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/indicators/{code}/versions/new")
    Answer change(@PathVariable String code, Viewer viewer) {
        var indicator = indicator(code);
        return drafting.page(Optional.of(indicator), DefinitionForm.of(indicator), List.of(), viewer);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/indicators/{code}/preview")
    Answer previewChange(@PathVariable String code, @ModelAttribute DefinitionForm form, Viewer viewer) {
        return drafting.page(Optional.of(indicator(code)), form, List.of(), viewer);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/indicators/{code}/versions")
    Answer revise(@PathVariable String code, @ModelAttribute DefinitionForm form, Viewer viewer) {
        var indicator = indicator(code);
        return switch (revising.revise(indicator, form, viewer.actor())) {
            case ReviseIndicator.Revised(var version) ->
                Answer.goTo("/indicators/" + code, "statistics.indicator.revised", code, version);
            case ReviseIndicator.Refused(var refusals) ->
                Answer.mend(drafting.page(Optional.of(indicator), form, refusals, viewer));
        };
    }

    private Indicator indicator(String code) {
        return cards.indicator(code).orElseThrow(NotFound::new);
    }
}
