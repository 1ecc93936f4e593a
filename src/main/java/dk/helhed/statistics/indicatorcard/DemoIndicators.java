package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicatorcard.DefinitionForm.Answered;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two indicators on the invented datasets: a count and a share. */
@Component
class DemoIndicators implements DemoPart {
    private static final AccountId DEMO = new AccountId(new UUID(0, 1));
    private final DefineIndicator define;
    private final Catalog catalog;

    DemoIndicators(DefineIndicator define, Catalog catalog) {
        this.define = define;
        this.catalog = catalog;
    }

    @Override
    public int getOrder() {
        return 410;
    }

    @Override
    public String name() {
        return "statistics.indicators";
    }

    @Override
    public void build() {
        measure("Antal personer")
                .ifPresent(persons -> define(
                        "Befolkning ved årets udgang",
                        "Hvor mange bor i hver bydel?",
                        "COUNT",
                        persons,
                        "",
                        "personer",
                        "0",
                        Direction.NEITHER,
                        new Answered(
                                "Mange andre tal måles i forhold til den.",
                                "Alle med adresse i bydelen den 31. december.",
                                "Folk uden fast adresse er ikke med.",
                                "Sekretariatets analytiker")));
        measure("Antal modtagere")
                .ifPresent(receivers -> measure("Antal personer 16-64 år")
                        .ifPresent(all -> define(
                                "Kontanthjælp blandt de 16-64-årige",
                                "Hvor stor en del af de 16-64-årige får kontanthjælp?",
                                "SHARE",
                                receivers,
                                all,
                                "%",
                                "1",
                                Direction.LOWER,
                                new Answered(
                                        "Byen vil have flere i arbejde; målet følges hvert år.",
                                        "Personer på 16-64 år med adresse i bydelen.",
                                        "Den, der mister ydelsen uden at få arbejde, tæller som en fremgang.",
                                        ""))));
    }

    /** Dataset and measure of the first invented dataset that counts this. */
    private Optional<String> measure(String name) {
        return catalog.all().stream()
                .filter(Dataset::invented)
                .flatMap(dataset -> dataset.measures().stream()
                        .filter(measure -> measure.name().equals(name))
                        .map(measure -> dataset.id().value() + ":" + measure.code()))
                .findFirst();
    }

    private void define(
            String name,
            String question,
            String kind,
            String numerator,
            String denominator,
            String unit,
            String decimals,
            Direction direction,
            Answered answered) {
        var form = new DefinitionForm(
                name,
                question,
                kind,
                numerator,
                List.of(),
                denominator,
                List.of(),
                "",
                unit,
                decimals,
                direction,
                "",
                "",
                answered,
                null);
        if (define.define(form, DEMO) instanceof DefineIndicator.Refused(var refusals)) {
            throw new IllegalStateException("Demo indicator refused: " + refusals);
        }
    }
}
