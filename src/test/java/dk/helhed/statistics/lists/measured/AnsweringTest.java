package dk.helhed.statistics.lists.measured;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.lists.ListCriterion;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final Quantity PERSONS = Quantity.whole(new DatasetId(new UUID(0, 1)), "persons");
    private static final Quantity KRONER = Quantity.whole(new DatasetId(new UUID(0, 1)), "kroner");

    @Test
    void aShareIsInPercentByItsFactorAndNotByTheNameOfItsUnit() {
        assertThat(fits(ListCriterion.CONVICTED, share("100", "%"))).isTrue();
        assertThat(fits(ListCriterion.CONVICTED, share("100.0", "pct."))).isTrue();
        assertThat(fits(ListCriterion.CONVICTED, share("10", "%"))).isFalse();
        assertThat(fits(ListCriterion.CONVICTED, share("1", "%"))).isFalse();
        assertThat(fits(ListCriterion.OUTSIDE_WORK, new Definition.Mean(PERSONS, PERSONS, shown("100", "%"))))
                .as("an amount for each, not a part of a whole")
                .isFalse();
    }

    @Test
    void residentsArePersonsCountedOneByOne() {
        assertThat(fits(ListCriterion.RESIDENTS, new Definition.Count(PERSONS, shown("1", "borgere"))))
                .isTrue();
        assertThat(fits(ListCriterion.RESIDENTS, new Definition.Count(PERSONS, shown("10", "personer"))))
                .isFalse();
        assertThat(fits(ListCriterion.RESIDENTS, new Definition.Count(KRONER, shown("1", "personer"))))
                .isFalse();
        assertThat(fits(ListCriterion.RESIDENTS, share("1", "personer"))).isFalse();
    }

    @Test
    void incomeIsAMeanInKronerAndNotInThousandsOfThem() {
        assertThat(fits(ListCriterion.INCOME, new Definition.Mean(KRONER, PERSONS, shown("1", "kr."))))
                .isTrue();
        assertThat(fits(ListCriterion.INCOME, new Definition.Mean(KRONER, PERSONS, shown("1000", "Kroner"))))
                .isTrue();
        assertThat(fits(ListCriterion.INCOME, new Definition.Mean(KRONER, PERSONS, shown("1", "1.000 kr."))))
                .isFalse();
    }

    private static boolean fits(ListCriterion criterion, Definition definition) {
        return Answering.fits(criterion, definition, PERSONS::equals);
    }

    private static Definition share(String factor, String unit) {
        return new Definition.Share(PERSONS, PERSONS, shown(factor, unit));
    }

    private static Presentation shown(String factor, String unit) {
        return new Presentation(new BigDecimal(factor), unit, 1, Direction.NEITHER);
    }
}
