package dk.helhed.statistics.intake.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What SDMX says of values by attributes on their lines: in what they are, and whom they are for. */
class SdmxUnitsTest {
    private static final String HEAD = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,%s\n";
    private static final String LINE = "dataflow,X:Y(1.0),I,";

    @Test
    void valuesInDifferentMultipliersAreRefusedWithTheFirstLineThatDiffers() {
        var file = HEAD.formatted("UNIT_MULT") + LINE + "1,2019,10,A,0\n" + LINE + "2,2019,,Q,3\n" + LINE
                + "3,2019,20,A,3\n";

        assertThat(refused(file)).isEqualTo(TableRefused.of("READ-140", "UNIT_MULT", 4L, "3", 2L, "0"));
    }

    @Test
    void valuesInDifferentUnitsAreRefusedInTheFirstVersionToo() {
        var file = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\nX,1,2019,10,PERS\nX,2,2019,20,HH\n";

        assertThat(refused(file)).isEqualTo(TableRefused.of("READ-140", "UNIT_MEASURE", 3L, "HH", 2L, "PERS"));
    }

    @Test
    void anAxisThatDecidesTheUnitIsTheMeasuresOfTheTable() {
        var table = whole("""
                DATAFLOW,REF_AREA,WHAT,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS
                X,1,P,2019,10,PERS,0,0
                X,1,I,2019,20.5,DKK,3,1
                X,2,P,2019,11,PERS,0,0
                X,2,I,2019,21.5,DKK,3,1
                """);

        var what = table.dimensions().get(1);
        assertThat(what.role()).isEqualTo(Dimension.Role.METRIC);
        assertThat(what.categories())
                .extracting(one -> one.metric().orElseThrow().unit())
                .containsExactly("PERS", "DKK");
        assertThat(what.categories())
                .extracting(one -> one.metric().orElseThrow().decimals().orElseThrow())
                .containsExactly(0, 1);
        assertThat(table.warnings()).containsExactly(TableRefused.of("READ-141", "I", "3"));
    }

    @Test
    void aDimensionOfUnitsIsTheMeasuresOfTheTable() {
        var table = whole("DATAFLOW,REF_AREA,unit,TIME_PERIOD,OBS_VALUE\nX,1,NR,2019,10\nX,1,PC,2019,20\n");

        assertThat(table.dimensions().get(1).role()).isEqualTo(Dimension.Role.METRIC);
    }

    @Test
    void anAxisOfUnitsThatAnotherAxisDecidesIsNoneAndMakesNoHoles() {
        for (var heads : List.of("INDIC,UNIT_MEASURE", "UNIT_MEASURE,INDIC")) {
            boolean isFirst = heads.startsWith("INDIC");
            var persons = isFirst ? "POP,PS" : "PS,POP";
            var money = isFirst ? "GDP,EUR" : "EUR,GDP";
            var table = whole("DATAFLOW,REF_AREA," + heads + ",TIME_PERIOD,OBS_VALUE\n"
                    + "X,1," + persons + ",2001,5\nX,1," + money + ",2001,7\n"
                    + "X,2," + persons + ",2001,9\nX,2," + money + ",2001,11\n");

            assertThat(table.sizes().keySet()).containsExactly("REF_AREA", "INDIC", "TIME_PERIOD");
            assertThat(table.cells().size()).isEqualTo(4);
            assertThat(table.dimensions().get(1).categories())
                    .extracting(one -> one.metric().orElseThrow().unit())
                    .containsExactly("PS", "EUR");
            assertThat(table.warnings()).isEmpty();
        }
    }

    @Test
    void anAxisOfUnitsThatTellsCellsApartStaysOne() {
        var table = whole("DATAFLOW,REF_AREA,INDIC,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n"
                + "X,1,POP,PS,2001,5\nX,1,POP,PC,2001,7\nX,1,GDP,EUR,2001,9\n");
        assertThat(table.sizes()).containsEntry("UNIT_MEASURE", 3).containsEntry("INDIC", 2);

        var empty = whole("DATAFLOW,REF_AREA,INDIC,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n"
                + "X,1,POP,PS,2001,5\nX,1,POP,EUR,2001,\nX,1,GDP,EUR,2001,9\n");
        assertThat(empty.sizes()).as("by a line without a value").containsEntry("UNIT_MEASURE", 2);
    }

    @Test
    void aMultiplierBeforeTheValuesIsNoDimension() {
        assertThat(refused("DATAFLOW,REF_AREA,UNIT_MULT,OBS_VALUE\nX,1,0,10\nX,2,3,20\n")
                        .code())
                .isEqualTo("READ-140");
    }

    @Test
    void decimalsAreTheMostThatALineSays() {
        var table = whole("DATAFLOW,REF_AREA,OBS_VALUE,DECIMALS\nX,1,10,0\nX,2,20.5,1\n");

        assertThat(table.metric().decimals()).contains(1);
    }

    @Test
    void aValueThatItsSourceKeepsToItselfIsNotRead() {
        var table = whole(HEAD.formatted("CONF_STATUS") + LINE + "1,2019,10,A,F\n" + LINE + "2,2019,20,A,C\n" + LINE
                + "3,2019,30,A,N\n" + LINE + "4,2019,40,Q,\n" + LINE + "5,2019,50,A,\n");

        assertThat(table.at("2", "2019"))
                .isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, "CONF_STATUS C"));
        assertThat(table.at("4", "2019")).isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, "Q"));
        assertThat(table.cells().sum()).isEqualByComparingTo("60");
        assertThat(table.warnings()).containsExactly(TableRefused.of("READ-143", 3, "CONF_STATUS C, CONF_STATUS N, Q"));
    }

    @Test
    void aStatusThatNobodyKnowsIsKeptAsTheSignOfAnEmptyValue() {
        var table = whole("DATAFLOW,A,OBS_VALUE,OBS_STATUS\nX,1,1,A\nX,2,,X\nX,3,,A\n");

        assertThat(table.at("2")).isEqualTo(new Content.Nothing(NothingKind.MISSING, "X"));
        assertThat(table.at("3")).as("a status of numbers").isEqualTo(new Content.Nothing(NothingKind.MISSING, ""));
    }

    private static TableRefused refused(String text) {
        return ((TableReading.Refused) SdmxCsvReader.read(text.getBytes(StandardCharsets.UTF_8))).reason();
    }

    private static Table whole(String text) {
        var reading = SdmxCsvReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }
}
