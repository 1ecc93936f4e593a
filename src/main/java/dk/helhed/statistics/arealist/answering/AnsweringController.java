package dk.helhed.statistics.arealist.answering;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.answering.AnsweringQueries.Version;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.EnumMap;
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
        var fitting = new EnumMap<ListCriterion, List<Indicator>>(ListCriterion.class);
        form.lines().keySet().forEach(criterion -> fitting.put(criterion, fitting(criterion)));
        return new AnsweringPage(queries.versions(), fitting, misfits(form, fitting), form, refusals, meanwhile);
    }

    private List<Indicator> fitting(ListCriterion criterion) {
        return indicators.all().stream()
                .filter(one -> Answering.fits(criterion, one.definition(), indicators::counts))
                .toList();
    }

    /** What is chosen and was defined into something else since. */
    private Map<ListCriterion, Indicator> misfits(AnsweringForm form, Map<ListCriterion, List<Indicator>> fitting) {
        var misfits = new EnumMap<ListCriterion, Indicator>(ListCriterion.class);
        form.lines()
                .forEach((criterion, line) -> indicators.all().stream()
                        .filter(one -> one.id().value().toString().equals(line.indicator()))
                        .filter(one ->
                                !fitting.getOrDefault(criterion, List.of()).contains(one))
                        .forEach(one -> misfits.put(criterion, one)));
        return misfits;
    }
}
