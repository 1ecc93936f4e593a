package dk.helhed.statistics.arealist.answering;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.answering.AnsweringQueries.Version;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AnsweringController {
    private final AnsweringQueries queries;
    private final ChooseIndicators choose;
    private final Indicators indicators;

    AnsweringController(AnsweringQueries queries, ChooseIndicators choose, Indicators indicators) {
        this.queries = queries;
        this.choose = choose;
        this.indicators = indicators;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/lists/indicators")
    Answer answering() {
        return page(current(), List.of(), false);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/lists/indicators")
    Answer choose(@RequestParam Map<String, String> sent, Viewer viewer) {
        var form = AnsweringForm.of(sent);
        return switch (choose.choose(form, viewer.actor())) {
            case ChooseIndicators.Chosen(var version) ->
                Answer.goTo("/lists/indicators", "statistics.lists.answering.chosen", version);
            case ChooseIndicators.Refused(var reasons) -> Answer.mend(page(form, reasons, false));
            case ChooseIndicators.ChosenMeanwhile _ -> Answer.conflict(page(current(), List.of(), true));
        };
    }

    private AnsweringForm current() {
        var newest =
                queries.versions().stream().map(Version::version).findFirst().orElse(0);
        return AnsweringForm.of(newest, queries.chosen());
    }

    private AnsweringPage page(AnsweringForm form, List<Refusal> refusals, boolean meanwhile) {
        return new AnsweringPage(queries.versions(), indicators.all(), form, refusals, meanwhile);
    }
}
