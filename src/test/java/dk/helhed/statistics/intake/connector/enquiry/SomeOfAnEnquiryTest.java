package dk.helhed.statistics.intake.connector.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Before a table of millions of cells is fetched, a hundred of them are looked at. */
class SomeOfAnEnquiryTest {
    private static final TableDescription TABLE = new TableDescription(
            "T", "Tabel", "Antal", "", "", List.of(variable("OMR", 500, false), variable("TID", 500, true)));

    @Test
    void theFirstValuesAndTheNewestPeriodsAreAskedForAndNeverMoreThanAllowed() {
        var some = new Enquiry("T", Map.of("OMR", new Choice.All(), "TID", new Choice.All()), Presentation.CODES)
                .some(TABLE, 100);

        assertThat(some.codes().get("OMR")).hasSize(10).startsWith("0").endsWith("9");
        assertThat(some.codes().get("TID")).hasSize(10).startsWith("490").endsWith("499");
    }

    @Test
    void aSmallChoiceIsSeenWhole() {
        var some = new Enquiry("T", Map.of("OMR", new Choice.All(), "TID", new Choice.Newest(2)), Presentation.CODES)
                .some(
                        new TableDescription(
                                "T", "", "", "", "", List.of(variable("OMR", 3, false), variable("TID", 9, true))),
                        100);

        assertThat(some.codes()).isEqualTo(Map.of("OMR", List.of("0", "1", "2"), "TID", List.of("7", "8")));
    }

    private static Variable variable(String id, int values, boolean time) {
        return new Variable(
                id,
                id,
                false,
                time,
                false,
                IntStream.range(0, values)
                        .mapToObj(i -> new Value(String.valueOf(i), "Nr. " + i))
                        .toList());
    }
}
