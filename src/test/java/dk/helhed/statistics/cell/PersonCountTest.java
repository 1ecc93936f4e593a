package dk.helhed.statistics.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCountTest {

    @ParameterizedTest
    @CsvSource({
        "Dømte,''",
        "Ledige,''",
        "I job,''",
        "Antal,Antal",
        "Værdi,''",
        "Husstande,''",
        "Antal husstande,husstande",
        "Dømte i almene boliger,''",
        "Beboere i boliger,''",
        "Personer med lav indkomst,''",
        "Flytninger,''",
        "Modtagere,personer",
        "Sigtede (alle),number",
        "Residents,''"
    })
    void whatDoesNotSayOtherwiseCountsPersons(String head, String unit) {
        assertThat(PersonCount.isLikely(head, unit, 0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Disponibel indkomst,1000 kr.,0",
        "Disponibel indkomst,'',0",
        "Sum af beløb,'',0",
        "Andel ledige,'',1",
        "Ledige,%,0",
        "Ledige,procent,0",
        "Gennemsnit,'',0",
        "Boliger,'',0",
        "Antal boliger,boliger,0",
        "Antal almene boliger,'',0",
        "Lejemål,'',0",
        "Boligareal,m2,0",
        "Etageareal,'',0",
        "Prisindeks,indeks,0",
        "Score,'',1",
        "Dwellings,'',0"
    })
    void moneySharesDwellingsAndNumbersWithDecimalsDoNot(String head, String unit, int decimals) {
        assertThat(PersonCount.isLikely(head, unit, decimals)).isFalse();
    }
}
