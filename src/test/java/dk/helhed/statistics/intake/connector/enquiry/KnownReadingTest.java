package dk.helhed.statistics.intake.connector.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownReadingTest {
    private static final List<Value> PERSONS_AND_INCOME =
            List.of(new Value("10", "Personer (antal)"), new Value("20", "Indkomst (1000 kr.)"));
    private static final String FILE = """
            OMRÅDE;ENHED;TID;INDHOLD
            Nørrebro;Personer (antal);2020;3
            Nørrebro;Personer (antal);2021;4
            Nørrebro;Indkomst (1000 kr.);2020;300.5
            Nørrebro;Indkomst (1000 kr.);2021;310
            """;

    @Test
    void personsAreCountedAlsoWhereTheTableSaysThatItIsInKroner() {
        var read = read("Kr.", FILE);
        assertThat(read.text("unit2")).isEqualTo("Personer (antal)");
        assertThat(read.text("counted2")).isEqualTo("yes");
    }

    @Test
    void anIncomeIsNotCountedAlsoWhereTheTableSaysThatItCounts() {
        var read = read("Antal", FILE);
        assertThat(read.text("unit3")).isEqualTo("Indkomst (1000 kr.)");
        assertThat(read.text("counted3")).isEqualTo("no");
        assertThat(read.text("counted2")).isEqualTo("yes");
    }

    @Test
    void aFileOfOneOfTheUnitsHasThatOne() {
        var read = read("Kr.", FILE.replaceAll("(?m)^.*kr.*\\n", ""));
        assertThat(read.text("unit2")).isEqualTo("Personer (antal)");
        assertThat(read.text("counted2")).isEqualTo("yes");
    }

    @Test
    void theUnitOfCodesIsWhatTheTableCallsThem() {
        var read = read("Kr.", FILE.replace("Personer (antal)", "10").replace("Indkomst (1000 kr.)", "20"));
        assertThat(read.text("unit2")).isEqualTo("Personer (antal)");
        assertThat(read.text("counted2")).isEqualTo("yes");
        assertThat(read.text("counted3")).isEqualTo("no");
    }

    @Test
    void theUnitOfTheTableIsThatOfItsOnlyMeasure() {
        var read = read("Antal", FILE.replaceAll("(?m)^.*kr.*\\n", "").replaceAll("(ENHED|Personer[^;]*);", ""));
        assertThat(read.text("unit2")).isEqualTo("antal");
        assertThat(read.text("name2")).isEqualTo("Beboere");
        assertThat(read.text("counted2")).isEqualTo("yes");
    }

    @Test
    void theDecimalsAreThoseOfTheNumbersThatWereFetched() {
        var read = read("Kr.", FILE);
        assertThat(read.text("decimals2")).isEqualTo("0");
        assertThat(read.text("decimals3")).isEqualTo("1");
    }

    private static DeclarationFields read(String unit, String file) {
        var bytes = FileBytes.of(file.getBytes(StandardCharsets.UTF_8));
        var content = FileContent.as(bytes, new FileContent.Statistics(StatisticsFormat.STATBANK));
        var table = new TableDescription(
                "T2",
                "Beboere efter område, enhed og tid",
                unit,
                "",
                "",
                List.of(
                        new Variable("OMRÅDE", "område", false, false, true, List.of(new Value("1", "Nørrebro"))),
                        new Variable("ENHED", "enhed", false, false, false, PERSONS_AND_INCOME),
                        new Variable("Tid", "tid", false, true, false, List.of(new Value("2020", "2020")))));
        return KnownReading.of(table, "Prøvebanken", "Prøve").over(Proposal.of(bytes, content, List.of()));
    }
}
