package dk.helhed.statistics.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.Table;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.statement.Codes.Coded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A code is kept where it says another thing than the name. */
class StatedCodesTest {
    private static final String FILE = """
            {"version":"2.0","class":"dataset","id":["a","tid","m"],"size":[1,1,2],
             "role":{"geo":["a"],"time":["tid"],"metric":["m"]},
             "dimension":{"a":{"category":{"index":["1"],"label":{"1":"Nord"}}},
              "tid":{"category":{"index":["2020"]}},
              "m":{"category":{"index":["POP","GDP"]%s}}},
             "value":[1,2]}
            """;

    @Test
    void aMeasureThatIsCalledByItsCodeHasNone() {
        assertThat(codes(FILE.formatted(""))).isEmpty();
        assertThat(codes(FILE.formatted(",\"label\":{\"POP\":\"Folketal\",\"GDP\":\"GDP\"}")))
                .extracting(Coded::code)
                .containsExactly("POP");
    }

    private static List<Coded> codes(String text) {
        var file = FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
        var fields = Proposal.of(file, FileContent.of(file, Optional.empty()), List.of());
        var declaration = ((DeclarationFields.Whole) fields.declaration()).declaration();
        var statement = TableReader.table(file, declaration.layout(), Table::statement);
        return StatedCodes.of(
                        declaration, ((TableReader.Read<dk.helhed.statistics.statement.Statement>) statement).result())
                .all();
    }
}
