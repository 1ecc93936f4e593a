package dk.helhed.statistics.intake.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The format gives columns no order, and no column says whether it is a dimension: none is lost for where it stands. */
class SdmxColumnOrderTest {
    private static final String FILE = "STRUCTURE,STRUCTURE_ID,ACTION,";

    @Test
    void aDimensionMayStandAfterTheValue() {
        var few = whole("OBS_VALUE,REF_AREA,TIME_PERIOD", "1,DK,2001", "2,SE,2002");
        assertThat(few.sizes().keySet()).containsExactly("REF_AREA", "TIME_PERIOD");
        assertThat(few.warnings()).as("these are known as dimensions").isEmpty();

        var all = whole("OBS_VALUE,REF_AREA,TIME_PERIOD", "1,DK,2001", "2,DK,2002", "3,SE,2001", "4,SE,2002");
        assertThat(all.cells().sum()).isEqualByComparingTo("10");
        assertThat(whole("TIME_PERIOD,OBS_VALUE,SEX,REF_AREA", "2001,1,F,DK", "2001,2,M,DK")
                        .sizes())
                .containsEntry("SEX", 2);
    }

    @Test
    void whatNobodyKnowsIsADimensionWhereTheOrderIsNotTheUsualOneAndThatIsSaid() {
        var table =
                whole("OBS_VALUE,OBS_STATUS,KOMMUNE,TIME_PERIOD,UNIT_MEASURE", "1,A,101,2001,PS", "2,A,147,2001,PS");

        assertThat(table.sizes().keySet()).containsExactly("KOMMUNE", "TIME_PERIOD");
        assertThat(table.metric().unit()).isEqualTo("PS");
        assertThat(table.warnings()).containsExactly(TableRefused.of("READ-150", "KOMMUNE"));
        assertThat(whole("TIME_PERIOD,OBS_VALUE,KOMMUNE", "2001,1,101", "2001,2,147")
                        .sizes())
                .as("no dimension but time stands before the value")
                .containsKey("KOMMUNE");
    }

    @Test
    void whatStandsAfterTheValueAndDiffersFromLineToLineIsAnAttributeAndThatIsSaid() {
        var table = whole("REF_AREA,TIME_PERIOD,OBS_VALUE,GROUP,REMARK", "DK,2001,1,x,", "SE,2001,2,y,z");

        assertThat(table.sizes().keySet()).containsExactly("REF_AREA", "TIME_PERIOD");
        assertThat(table.warnings())
                .as("a remark is known, and has a gap")
                .containsExactly(TableRefused.of("READ-151", "GROUP"));
        assertThat(whole("REF_AREA,TIME_PERIOD,OBS_VALUE,GROUP", "DK,2001,1,x", "SE,2001,2,x")
                        .warnings())
                .as("the same in all lines")
                .isEmpty();
    }

    @Test
    void twoLinesOfOneCellNameTheColumnsThatMayTellThemApart() {
        assertThat(refused("REF_AREA,TIME_PERIOD,OBS_VALUE,GROUP", "DK,2001,1,x", "DK,2001,2,y"))
                .isEqualTo(TableRefused.of("READ-152", 3L, "GROUP"));
        assertThat(refused("REF_AREA,TIME_PERIOD,OBS_VALUE,COMMENT", "DK,2001,1,x", "DK,2001,2,y")
                        .code())
                .as("a comment tells no cells apart")
                .isEqualTo("READ-059");
    }

    @Test
    void anAttributeMayStandBeforeTheValueAndBeEmpty() {
        assertThat(whole("REF_AREA,COMMENT,TIME_PERIOD,OBS_VALUE", "DK,x,2001,1", "SE,,2001,2")
                        .sizes()
                        .keySet())
                .containsExactly("REF_AREA", "TIME_PERIOD");
        assertThat(refused("REF_AREA,ORD,TIME_PERIOD,OBS_VALUE", "DK,x,2001,1", "SE,,2001,2"))
                .as("what nobody knows is a dimension, and the reason says why")
                .isEqualTo(TableRefused.of("READ-153", 3L, "ORD"));
    }

    @Test
    void labelsInColumnsOfTheirOwnMayStandInAnyOrderToo() {
        var table = SdmxCsvReader.read(("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,OBS_VALUE,Værdi,REF_AREA,Område\n"
                        + "dataflow,A:B(1.0),Tal,I,1,,DK,Danmark\ndataflow,A:B(1.0),Tal,I,2,,SE,Sverige\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(((TableReading.Whole) table).table().dimensions().getFirst().categories())
                .extracting(one -> one.label().first())
                .containsExactly("Danmark", "Sverige");
    }

    @Test
    void aLineWithoutAValueSaysItsAttributesOfAllCellsThatItsDimensionsName() {
        var table = whole(
                "REF_AREA,TIME_PERIOD,OBS_VALUE,TITLE",
                "DK,2001,1,",
                "DK,2002,2,",
                "DK,,,Om Danmark",
                ",,,Om det hele");

        assertThat(table.cells().sum()).isEqualByComparingTo("3");
        assertThat(table.particulars())
                .contains(
                        new Particular("TITLE", Text.of("", "Om Danmark"), Map.of("REF_AREA", "DK")),
                        new Particular("TITLE", Text.of("", "Om det hele"), Map.of()));
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void aLineThatSaysHowTheNumbersOfOtherLinesAreReadIsRefused() {
        assertThat(refused("REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT", "DK,2001,1,", "DK,,,6"))
                .isEqualTo(TableRefused.of("READ-155", 3L, "UNIT_MULT"));
        assertThat(refused("REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS", "DK,2001,1,", "DK,,,Q"))
                .isEqualTo(TableRefused.of("READ-155", 3L, "OBS_STATUS"));
    }

    @Test
    void aLineThatSaysNothingAndLeavesADimensionOpenHasLostSomething() {
        assertThat(refused("REF_AREA,TIME_PERIOD,OBS_VALUE,TITLE", "DK,2001,1,", "DK,,,"))
                .isEqualTo(TableRefused.of("READ-057", 3L, "TIME_PERIOD"));
    }

    @Test
    void moreThanIsKeptOfSuchLinesIsCounted() {
        var lines = new StringBuilder("REF_AREA,TIME_PERIOD,OBS_VALUE,TITLE\ndataflow,A:B(1.0),I,DK,2001,1,\n");
        for (int i = 0; i < 1_002; i++) {
            lines.append("dataflow,A:B(1.0),I,DK,,,Nummer ").append(i).append('\n');
        }
        var table = SdmxCsvReader.read((FILE + lines).getBytes(StandardCharsets.UTF_8));

        assertThat(((TableReading.Whole) table).table().warnings())
                .containsExactly(TableRefused.of("READ-154", 2, 1_003L));
    }

    @Test
    void severalMeasuresWithoutAnObservedValueAreRefusedAsSuch() {
        assertThat(refused("REF_AREA,TIME_PERIOD,POP,INCOME", "DK,2001,1,10"))
                .isEqualTo(TableRefused.of(
                        "READ-156", "STRUCTURE, STRUCTURE_ID, ACTION, REF_AREA, TIME_PERIOD, POP, INCOME"));
    }

    private static TableReading read(String heads, String... lines) {
        var text = new StringBuilder(FILE + heads + "\n");
        for (var line : lines) {
            text.append("dataflow,A:B(1.0),I,").append(line).append('\n');
        }
        return SdmxCsvReader.read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static TableRefused refused(String heads, String... lines) {
        return ((TableReading.Refused) read(heads, lines)).reason();
    }

    private static Table whole(String heads, String... lines) {
        var reading = read(heads, lines);
        assertThat(reading).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }
}
