package dk.helhed.statistics.intake.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What PxWeb writes into JSON-stat beside the numbers. */
class JsonStatPxTest {
    private static final Path FORMATS = Path.of("../shared/data/formats/px");

    private static final String PX_WEB = """
            {"version": "2.0", "class": "dataset", "label": "Boliger efter kommune", "source": "Kilden",
             "updated": "2025-08-20T06:00:00Z",
             "note": ["Foreløbige tal", "Opgjort på ny måde"],
             "role": {"time": ["Tid"], "metric": ["ContentsCode"]},
             "id": ["Kommune", "ContentsCode", "Tid"], "size": [2, 3, 1],
             "dimension": {
              "Kommune": {"label": "kommune", "note": ["Grænser i 2007", "Uden Christiansø"],
               "category": {"index": {"101": 0, "TOT": 1}, "label": {"101": "København", "TOT": "I alt"},
                "note": {"101": ["Frivillig", "Skal nævnes"]}},
               "extension": {"elimination": true, "eliminationValueCode": "TOT", "show": "code_value",
                "noteMandatory": {"1": true}, "categoryNoteMandatory": {"101": {"1": true}}, "codelists": []}},
              "ContentsCode": {"label": "indhold",
               "category": {"index": ["B", "T", "L"], "label": {"B": "Boliger", "T": "Tilgang", "L": "Leje"},
                "unit": {"B": {"base": "antal", "decimals": 0}, "T": {"base": "antal", "decimals": 0},
                         "L": {"base": "kr.", "decimals": 2}}},
               "extension": {"elimination": false, "show": "value",
                "refperiod": {"B": "1. januar", "T": "Året"},
                "measuringType": {"B": "Stock", "T": "Flow", "L": "Average"},
                "priceType": {"B": "NotApplicable", "T": "NotApplicable", "L": "Current"},
                "adjustment": {"B": "None", "T": "None", "L": "None"}}},
              "Tid": {"label": "år", "category": {"index": {"2024": 0}, "label": {"2024": "2024"}},
               "extension": {"elimination": false, "show": "code"}}},
             "extension": {"noteMandatory": {"0": true},
              "px": {"tableid": "BOL1", "decimals": 0, "official-statistics": true, "aggregallowed": false,
               "language": "da", "contents": "Boliger", "heading": ["Tid"], "stub": ["Kommune"],
               "nextUpdate": "2026-02-01", "matrix": null},
              "discontinued": null,
              "contact": [{"name": "A", "raw": "A, Kilden#a@example.org"}]},
             "value": [1, 2, 3.50, 4, 5, 6.50]}
            """;

    @Test
    void whatMayNotBeAddedIsKnownFromAggregallowed() {
        assertThat(metrics(PX_WEB)).isNotEmpty().noneMatch(Metric::mayBeAdded);
        assertThat(read(PX_WEB).metric().mayBeAdded()).isFalse();
        assertThat(metrics(PX_WEB.replace("\"aggregallowed\": false", "\"aggregallowed\": true")))
                .allMatch(Metric::mayBeAdded);
        assertThat(metrics(PX_WEB.replace("\"aggregallowed\": false,", "")))
                .as("who says nothing forbids nothing")
                .allMatch(Metric::mayBeAdded);
    }

    @Test
    void stockFlowAndAverageAreKnownFromMeasuringType() {
        assertThat(metrics(PX_WEB))
                .containsExactly(
                        new Metric("antal", Optional.of(0), Optional.of(Nature.STOCK), false),
                        new Metric("antal", Optional.of(0), Optional.of(Nature.FLOW), false),
                        new Metric("kr.", Optional.of(2), Optional.of(Nature.AVERAGE), false));
        assertThat(metrics(PX_WEB.replace("\"Flow\"", "\"Other\"")).get(1).nature())
                .isEmpty();
    }

    @Test
    void aNoteIsMandatoryWhereItsNumberSaysSo() {
        assertThat(read(PX_WEB).notes())
                .containsExactly(
                        note(true, "Foreløbige tal", Map.of()),
                        note(false, "Opgjort på ny måde", Map.of()),
                        note(false, "Grænser i 2007", Map.of("Kommune", "")),
                        note(true, "Uden Christiansø", Map.of("Kommune", "")),
                        note(false, "Frivillig", Map.of("Kommune", "101")),
                        note(true, "Skal nævnes", Map.of("Kommune", "101")));
    }

    @Test
    void everythingElseIsKeptByTheKeywordsOfPx() {
        assertThat(read(PX_WEB).particulars())
                .filteredOn(one -> !one.name().startsWith("unit."))
                .containsExactly(
                        particular("TABLEID", "BOL1", Map.of()),
                        particular("DECIMALS", "0", Map.of()),
                        particular("OFFICIAL-STATISTICS", "YES", Map.of()),
                        particular("AGGREGALLOWED", "NO", Map.of()),
                        particular("CONTENTS", "Boliger", Map.of()),
                        particular("NEXT-UPDATE", "2026-02-01", Map.of()),
                        particular("CONTACT", "A, Kilden\na@example.org", Map.of()),
                        particular("ELIMINATION", "I alt", Map.of("Kommune", "")),
                        particular("PRESTEXT", "2", Map.of("Kommune", "")),
                        particular("STOCKFA", "Stock", Map.of("ContentsCode", "B")),
                        particular("STOCKFA", "Flow", Map.of("ContentsCode", "T")),
                        particular("STOCKFA", "Average", Map.of("ContentsCode", "L")),
                        particular("CFPRICES", "Current", Map.of("ContentsCode", "L")),
                        particular("REFPERIOD", "1. januar", Map.of("ContentsCode", "B")),
                        particular("REFPERIOD", "Året", Map.of("ContentsCode", "T")),
                        particular("PRESTEXT", "0", Map.of("Tid", "")));
        assertThat(read(PX_WEB).languages()).containsExactly("da");
    }

    @Test
    void onlyWhatIsNotReadIsWarnedOf() {
        assertThat(read(PX_WEB).warnings()).isEmpty();
        assertThat(read(PX_WEB.replace("\"discontinued\": null", "\"discontinued\": true"))
                        .warnings())
                .containsExactly(TableRefused.of("READ-040", "discontinued"));
    }

    @Test
    void whatPxWebSaysReachesTheStatementOfTheFile() {
        var layout = new Layout.Statistics(StatisticsFormat.JSON_STAT);
        var outcome = TableReader.table(
                FileBytes.of(PX_WEB.getBytes(StandardCharsets.UTF_8)), layout, table -> table.statement());
        assertThat(outcome).isInstanceOfSatisfying(TableReader.Read.class, read -> {
            var statement = (dk.helhed.statistics.statement.Statement) read.result();
            assertThat(statement.measures().get("Boliger"))
                    .isEqualTo(new Metric("antal", Optional.of(0), Optional.of(Nature.STOCK), false));
            assertThat(statement.flag()).isEqualTo("aggregallowed: false");
            assertThat(statement.origin().contact()).isEqualTo("A, Kilden\na@example.org");
            assertThat(statement.notes()).filteredOn(Note::mandatory).hasSize(3);
        });
    }

    @Test
    void whatPxWebSaysReadsBackFromWhatWeWrite() {
        assertThat(JsonStatReader.read(JsonStatWriter.write(read(PX_WEB), "da")))
                .isInstanceOfSatisfying(TableReading.Whole.class, whole -> {
                    assertThat(whole.table().notes()).isEqualTo(read(PX_WEB).notes());
                    assertThat(whole.table().dimensions())
                            .isEqualTo(read(PX_WEB).dimensions());
                    assertThat(whole.table().particulars())
                            .isEqualTo(read(PX_WEB).particulars());
                });
    }

    @Test
    void theSameTableAsPxAndFromPxWebSaysTheSameOfItsNumbers() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        var pxWeb = read(Files.readString(FORMATS.resolve("TAB001.expected-jsonstat2.json"))
                .replaceFirst("\"value\"\\s*:\\s*\\[\\s*]", "\"value\":{}"));
        var px = ((TableReading.Whole) PxReader.read(Files.readAllBytes(FORMATS.resolve("TAB001.px")))).table();
        var both = Set.of("TABLEID", "AGGREGALLOWED", "ELIMINATION", "PRESTEXT", "MATRIX", "INFOFILE", "DECIMALS");

        assertThat(metrics(pxWeb))
                .isEqualTo(metrics(px))
                .containsExactly(new Metric("amount", Optional.of(0), Optional.of(Nature.STOCK), false));
        assertThat(inEnglish(pxWeb, both)).containsExactlyInAnyOrderElementsOf(inEnglish(px, both));
        assertThat(pxWeb.warnings()).isEmpty();
    }

    private static List<String> inEnglish(Table table, Set<String> names) {
        return table.particulars().stream()
                .filter(one -> names.contains(one.name()))
                .map(one -> one.name() + one.about() + one.text().in("en"))
                .toList();
    }

    private static Note note(boolean mandatory, String words, Map<String, String> about) {
        return new Note(mandatory, Text.of("da", words), about);
    }

    private static Particular particular(String name, String words, Map<String, String> about) {
        return new Particular(name, Text.of("da", words), about);
    }

    private static List<Metric> metrics(String document) {
        return metrics(read(document));
    }

    private static List<Metric> metrics(Table table) {
        return table.dimensions().stream()
                .flatMap(dimension -> dimension.categories().stream())
                .map(Category::metric)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Table read(String document) {
        var reading = JsonStatReader.read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }
}
