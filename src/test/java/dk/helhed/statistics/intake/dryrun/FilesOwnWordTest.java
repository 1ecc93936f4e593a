package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.summary.FileSummaries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file says itself of its signs, units and names holds when it is read by a dictionary too. */
class FilesOwnWordTest {
    private static final String OBSERVATIONS = """
            DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            A:B(1.0),1001,2022,10,A
            A:B(1.0),1001,2023,,%s
            A:B(1.0),1003,2022,20,E
            A:B(1.0),1003,2023,,%s
            """;

    private static final String PX = """
            CHARSET="ANSI";
            CODEPAGE="utf-8";
            CONTENTS="Personer";
            UNITS="personer";
            STUB="område";
            HEADING="år";
            VALUES("område")="A","B";
            VALUES("år")="2022","2023";
            TIMEVAL("år")=TLIST(A1),"2022","2023";
            %sDATA=
            1 2
            ".." 4;
            """;

    private static final String JSON = """
            {"version":"2.0","class":"dataset","id":["o","t","x","y","m"],"size":[1,2,1,1,1],
             "role":{"geo":["o"],"time":["t"],"metric":["m"]},
             "dimension":{"o":{"label":"Bydel","category":{"index":["1"],"label":{"1":"A"}}},
              "t":{"label":"år","category":{"index":["2022","2023"]}},
              "x":{"label":"type","category":{"index":["a"]}},
              "y":{"label":"type","category":{"index":["b"]}},
              "m":{"label":"mål","category":{"index":["p"],"label":{"p":"Niveau"},"unit":{"p":{"base":"%s"}}}}},
             "value":{"0":1%s}}
            """;

    @Test
    void eachEmptyObservationIsWhatItsOwnStatusSaysWhateverADictionaryHasForEmptyCells() {
        var first = OBSERVATIONS.formatted("M", "Q");
        var both = List.of("NOT_APPLICABLE M 1", "PROTECTED_BY_SOURCE Q 1");
        assertThat(Receipts.missing(Receipts.of(first))).isEqualTo(both);
        assertThat(Receipts.missing(by(first, proposed(first)))).isEqualTo(both);

        var old = proposed(OBSERVATIONS.formatted("A", "A")).with(Map.of("empty", "NOT_APPLICABLE"));
        assertThat(Receipts.missing(by(first, old))).isEqualTo(both);
        assertThat(Receipts.missing(by(OBSERVATIONS.formatted("L", "Q"), old)))
                .containsExactly("MISSING L 1", "PROTECTED_BY_SOURCE Q 1");
        assertThat(Receipts.missing(by(OBSERVATIONS.formatted("U", "Q"), old)))
                .as("what the file leaves open is what the dictionary says")
                .containsExactly("NOT_APPLICABLE U 1", "PROTECTED_BY_SOURCE Q 1");
    }

    @Test
    void nullsOfJsonStatStayApartByTheirStatuses() {
        var file = JSON.formatted("antal", ",\"1\":null},\"status\":{\"1\":\"c\"");
        assertThat(Receipts.missing(by(file, proposed(file)))).containsExactly("PROTECTED_BY_SOURCE c 1");
    }

    @Test
    void aSignThatTheFileSaysMeansAnotherThingThanTheDictionaryHasStopsWithBoth() {
        var secret = PX.formatted("DATASYMBOL2=\"Diskretioneret af kilden\";\n");
        var open = PX.formatted("");

        assertThat(Receipts.warnings(by(secret, proposed(secret)))).isEmpty();
        assertThat(Receipts.warnings(by(open, proposed(open)))).isEmpty();
        assertThat(contradicted(secret, proposed(open))).containsExactly("..", "PROTECTED_BY_SOURCE", "MISSING");
        assertThat(contradicted(open, proposed(secret))).containsExactly("..", "MISSING", "PROTECTED_BY_SOURCE");
    }

    @Test
    void whatAPersonConfirmedOfASignIsToldAndAskedNoMoreForTheSameLegend() {
        var secret = PX.formatted("DATASYMBOL2=\"Diskretioneret af kilden\";\n");
        var open = PX.formatted("");
        var confirmed = proposed(open).with(Map.of("settled0", "PROTECTED_BY_SOURCE MISSING .."));

        var read = by(secret, confirmed);
        assertThat(warning(read, "INTAKE-263").arguments()).containsExactly("..", "PROTECTED_BY_SOURCE", "MISSING");
        assertThat(Receipts.missing(read)).containsExactly("MISSING .. 1");
        assertThat(contradicted(PX.formatted("DATASYMBOL2=\"Ikke relevant\";\n"), confirmed))
                .as("a third meaning was not confirmed")
                .containsExactly("..", "NOT_APPLICABLE", "MISSING");
        assertThat(contradicted(secret, confirmed.with(Map.of("meaning0", "NOT_YET"))))
                .as("another reading was not confirmed")
                .containsExactly("..", "PROTECTED_BY_SOURCE", "NOT_YET");
    }

    @Test
    void aStatusThatTheDictionaryHasOtherwiseStopsInEveryFormat() {
        var json = JSON.formatted("antal", ",\"1\":null},\"status\":{\"1\":\"c\"");
        assertThat(contradicted(json, proposed(json).with(Map.of("meaning0", "MISSING"))))
                .containsExactly("c", "PROTECTED_BY_SOURCE", "MISSING");

        var sdmx = OBSERVATIONS.formatted("Q", "Q");
        assertThat(contradicted(sdmx, proposed(sdmx).with(Map.of("sign0", "Q", "meaning0", "MISSING"))))
                .containsExactly("Q", "PROTECTED_BY_SOURCE", "MISSING");
    }

    @Test
    void aDryRunNamesTheMeasuresOfAFileAsItsImportDoes() {
        var px = PX.formatted("CONTVARIABLE=\"mål\";\nVALUES(\"mål\")=\"Personer\";\n")
                .replace("STUB=\"område\"", "STUB=\"område\",\"mål\"");
        assertThat(Receipts.of(px).sums()).containsOnlyKeys("Personer");
        assertThat(by(px, proposed(px)).sums()).containsOnlyKeys("Personer");
        var json = JSON.formatted("antal", "");
        assertThat(by(json, proposed(json)).sums().keySet())
                .isEqualTo(Receipts.of(json).sums().keySet());
        var sdmx = OBSERVATIONS.formatted("Q", "Q");
        assertThat(by(sdmx, proposed(sdmx)).sums().keySet())
                .isEqualTo(Receipts.of(sdmx).sums().keySet());
        assertThat(by(px, proposed(px).with(Map.of("name2", "Beboere"))).sums())
                .as("as a dictionary calls it")
                .containsOnlyKeys("Beboere");
    }

    @Test
    void twoColumnsWithEqualHeadsStayTwo() {
        var csv = "Bydel;År;Type;Type;Antal\nA;2022;Syg;Lang;10\nA;2022;Syg;Kort;5\n";
        assertThat(Receipts.of(csv).dimensions()).containsKeys("Type", "Type (2)");
        assertThat(Receipts.of("Bydel;År;Antal;Antal\nA;2022;10;1\nB;2022;5;2\n")
                        .sums())
                .containsOnlyKeys("Antal", "Antal (2)");

        var json = JSON.formatted("antal", "");
        assertThat(by(json, proposed(json)).dimensions()).containsKeys("type", "type (2)");
    }

    @Test
    void numbersThatMayNotBeAddedAreProposedAsSuchByTheirUnit() {
        for (var unit : List.of(
                "pct",
                "pct.",
                "Procent",
                "%",
                "percent",
                "per cent",
                "promille",
                "andel",
                "share",
                "rate",
                "pr. 1.000")) {
            assertThat(nature(unit)).as(unit).isEqualTo("RATIO");
        }
        assertThat(nature("gennemsnit")).isEqualTo("AVERAGE");
        assertThat(nature("average")).isEqualTo("AVERAGE");
        assertThat(nature("indeks")).isEqualTo("INDEX");
        assertThat(nature("index")).isEqualTo("INDEX");
        for (var unit : List.of("personer", "1.000 kr.", "kr.", "antal", "andelsboliger")) {
            assertThat(nature(unit)).as(unit).isEqualTo("STOCK");
        }
    }

    @Test
    void numbersThatMayNotBeAddedAreProposedAsSuchByTheirHead() {
        for (var head : List.of("Ledighedsprocent", "Procent", "Andel i job", "Unemployment rate")) {
            assertThat(natureOf(head)).as(head).isEqualTo("RATIO");
        }
        assertThat(natureOf("Gennemsnitlig alder")).isEqualTo("AVERAGE");
        assertThat(natureOf("Prisindeks")).isEqualTo("INDEX");
        for (var head : List.of("Personer", "Andelsboliger", "Private", "Beboere i alt")) {
            assertThat(natureOf(head)).as(head).isEqualTo("STOCK");
        }
    }

    @Test
    void aCodeWithTwoLabelsIsToldOfWithBothAndItsPlace() {
        var file = """
                STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA: Område;TIME_PERIOD: Tid;OBS_VALUE: Værdi
                dataflow;A:B(1.0): Flow;I;1003: Zone B;2022;10
                dataflow;A:B(1.0): Flow;I;1003: Zone BB;2023;20
                """;
        var warning = warning(Receipts.of(file), "READ-125");
        assertThat(warning.arguments()).containsExactly("REF_AREA", "1003", "Zone B", "Zone BB", 3);
    }

    @Test
    void aValueThatIsToldTwiceIsNamed() {
        assertThat(Receipts.reason(JSON.formatted("antal", ",\"0\":2").getBytes(StandardCharsets.UTF_8)))
                .startsWith("READ-126", "0");
    }

    @Test
    void aTextWithASignOfNothingIsDamagedAtItsPlace() {
        assertThat(Receipts.reason("Bydel;År;Antal\nA;2022;10\nB\0;2022;5\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("INTAKE-174", 3, 1);
    }

    private static String nature(String unit) {
        var fields = proposed(JSON.formatted(unit, ""));
        return fields.text("nature" + (fields.headers().size() - 1));
    }

    private static String natureOf(String head) {
        var fields = proposed(JSON.formatted("", "").replace("Niveau", head));
        return fields.text("nature" + (fields.headers().size() - 1));
    }

    private static List<Object> contradicted(String text, DeclarationFields dictionary) {
        return DryRun.of(FileBytes.of(text.getBytes(StandardCharsets.UTF_8)), dictionary)
                        instanceof FileSummaries.Refused(var reasons)
                ? reasons.stream()
                        .filter(reason -> reason.code().equals("INTAKE-260"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(reasons))
                        .arguments()
                : List.of();
    }

    private static Refusal warning(FileSummary summary, String code) {
        return summary.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(summary));
    }

    private static DeclarationFields proposed(String text) {
        return DryRun.proposed(FileBytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static FileSummary by(String text, DeclarationFields dictionary) {
        return switch (DryRun.of(FileBytes.of(text.getBytes(StandardCharsets.UTF_8)), dictionary)) {
            case FileSummaries.Read(var summary) -> summary;
            case FileSummaries.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
