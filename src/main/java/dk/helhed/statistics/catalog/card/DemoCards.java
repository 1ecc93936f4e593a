package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DemoPart;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.description.Classification;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.catalog.description.Rhythm;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invented datasets are open to everybody and come once a year. */
@Component
class DemoCards implements DemoPart {
    private static final AccountId DEMO = new AccountId(new UUID(0, 1));
    private final Catalog catalog;
    private final DescribeDataset describing;

    DemoCards(Catalog catalog, DescribeDataset describing) {
        this.catalog = catalog;
        this.describing = describing;
    }

    @Override
    public int getOrder() {
        return 405;
    }

    @Override
    public String name() {
        return "statistics.cards";
    }

    @Override
    public void build() {
        var card = new DatasetCard(
                new Classification.Public(),
                "",
                new Rhythm(12, Optional.empty()),
                "Tallene er opdigtede og kan ikke bruges til andet end at vise, hvordan platformen virker.");
        for (var dataset : catalog.all()) {
            if (dataset.invented()) {
                describe(dataset, CardForm.of(card, ""));
            }
        }
    }

    private void describe(Dataset dataset, CardForm form) {
        if (describing.describe(dataset, form, DEMO) instanceof DescribeDataset.Refused(var refusals)) {
            throw new IllegalStateException("Demo card refused: " + refusals);
        }
    }
}
