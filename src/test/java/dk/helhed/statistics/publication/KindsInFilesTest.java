package dk.helhed.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.IndicatorLine;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Seen.Basis;
import dk.helhed.statistics.publication.Seen.Rows;
import dk.helhed.statistics.trace.Trace;
import dk.helhed.web.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of a value that is not there, and in which unit one is told, is in every file as well. */
class KindsInFilesTest {
    private static final UUID RELEASE = new UUID(0, 9);
    private static final Phrases DANISH = new Phrases(new Texts(), Language.DANISH);
    private static final TraceAddress TRACES = new TraceAddress("https://helhed.example/figures/T-1");
    private static final DefinitionLine PERCENT = share(1, 100, "%");
    private static final DefinitionLine PER_MILLE = share(2, 1000, "promille");

    @Test
    void theSourcesOwnSignOfEachKindIsInEveryFile() throws IOException {
        var content = figure(
                List.of(PERCENT),
                file(NothingKind.MISSING, ".."),
                file(NothingKind.NOT_APPLICABLE, "."),
                file(NothingKind.NOT_YET, "..."),
                file(NothingKind.PROTECTED_BY_SOURCE, "x"));

        assertThat(csv(content))
                .contains(
                        "2018;;%;ikke oplyst;;;ikke oplyst;MISSING;..;",
                        "2019;;%;ikke relevant;;;ikke relevant;NOT_APPLICABLE;.;",
                        "2020;;%;ikke offentliggjort endnu;;;ikke offentliggjort endnu;NOT_YET;...;",
                        "2021;;%;beskyttet af kilden;;;beskyttet af kilden;PROTECTED_BY_SOURCE;x;");
        assertThat(column(content, 8)).containsExactly("Kildens tegn", "..", ".", "...", "x");
        assertThat(json(content).path("status").toString())
                .isEqualTo("{\"0\":\"..\",\"1\":\".\",\"2\":\"...\",\"3\":\"x\"}");
        assertThat(json(content).at("/extension/helhed/cells").toString())
                .contains("{\"kind\":\"NOT_YET\",\"symbol\":\"...\",\"at\":[2]}");
    }

    @Test
    void aSignThatStandsForTwoKindsIsNoStatusForEither() {
        var content = figure(List.of(PERCENT), file(NothingKind.MISSING, "."), file(NothingKind.NOT_YET, "."));

        assertThat(json(content).path("status").toString()).isEqualTo("{\"0\":\"MISSING\",\"1\":\"NOT_YET\"}");
        assertThat(csv(content)).contains("ikke oplyst;MISSING;.;", "ikke offentliggjort endnu;NOT_YET;.;");
    }

    @Test
    void zeroDividedByZeroShowsBothZerosAndAStatusOfItsOwn() throws IOException {
        var zero = new Nil(
                NothingKind.NOT_APPLICABLE,
                "ZERO",
                "",
                Optional.of(new Basis(List.of(new Rows(RELEASE, 32, 32, 2)), 0, true)));
        var content = figure(List.of(PERCENT), zero);

        assertThat(csv(content))
                .contains("2018;;%;nævneren er 0;0;0;nævneren er 0;DENOMINATOR_IS_ZERO;;Nævneren er 0, så")
                .doesNotContain("ikke relevant");
        assertThat(column(content, 4)).containsExactly("ledige", "0");
        assertThat(column(content, 5)).containsExactly("personer", "0");
        assertThat(json(content).at("/status/0").asString()).isEqualTo("DENOMINATOR_IS_ZERO");
        assertThat(json(content).at("/extension/reasons/0/reason").asString()).startsWith("Nævneren er 0");
        assertThat(new Tables(content, DANISH).table().rows().getFirst().cells())
                .extracting(cell -> cell.text())
                .containsExactly("nævneren er 0", "0", "0");
        assertThat(trace(content, 0, 0))
                .contains("Der er intet tal: nævneren er 0", "Beregnet: 0 ÷ 0 × 100", "række 32");
    }

    @Test
    void aCountOverADenominatorOfZeroHasMetNoThresholdAndIsNotTold() {
        var over = new Nil(
                NothingKind.NOT_APPLICABLE,
                "ZERO",
                "",
                Optional.of(new Basis(List.of(new Rows(RELEASE, 32, 32, 2)), 0, false)));

        assertThat(csv(figure(List.of(PERCENT), over))).contains("2018;;%;nævneren er 0;;0;nævneren er 0;");
    }

    @Test
    void eachSumOfAQuotientWithoutAValueTellsItsOwnNumberOrItsOwnReason() throws IOException {
        var missing = new Nil(
                NothingKind.MISSING,
                "FILE",
                "..",
                Optional.of(new Basis(List.of(new Rows(RELEASE, 32, 32, 1)), 1, false)),
                Optional.of(new Seen.Sides(Seen.Side.none("MISSING"), known("1000"), Optional.empty())));
        var refused = new Nil(
                NothingKind.NOT_APPLICABLE,
                "ADDING",
                "ADD-ALLOWED=NO",
                Optional.empty(),
                Optional.of(new Seen.Sides(
                        Seen.Side.none("MAY_NOT_BE_ADDED"), Seen.Side.none("PROTECTED_BY_US"), Optional.empty())));
        var zero = new Nil(
                NothingKind.NOT_APPLICABLE,
                "ZERO",
                "",
                Optional.of(new Basis(List.of(new Rows(RELEASE, 32, 32, 2)), 0, false)),
                Optional.of(new Seen.Sides(known("27"), known("0"), Optional.empty())));

        assertThat(cells(missing)).containsExactly("ikke oplyst", "ikke oplyst", "1.000");
        assertThat(cells(refused)).containsExactly("må ikke lægges sammen", "må ikke lægges sammen", "beskyttet");
        assertThat(cells(zero)).containsExactly("nævneren er 0", "27", "0");
        assertThat(csv(figure(List.of(PERCENT), missing, refused, zero)))
                .contains(
                        "2018;;%;ikke oplyst;;1000;",
                        "(gælder tælleren)", "2019;;%;må ikke lægges sammen;;;", "2020;;%;nævneren er 0;27;0;");
        assertThat(trace(figure(List.of(PERCENT), missing), 0, 0))
                .contains("ledige: ikke oplyst", "personer: 1.000")
                .doesNotContain("Beregnet");
    }

    private static Seen.Side known(String sum) {
        return new Seen.Side(Optional.of(new BigDecimal(sum)), Optional.empty());
    }

    private static List<String> cells(Cell cell) {
        return new Tables(figure(List.of(PERCENT), cell), DANISH)
                .table().rows().getFirst().cells().stream()
                        .map(one -> one.text())
                        .toList();
    }

    @Test
    void cellsThatAreNotRelevantAreNotCountedAmongThoseThatWereAdded() {
        var six = new Rows(RELEASE, 4, 9, 6, Optional.of("4-9"), Optional.of(1L));
        var content = figure(List.of(PERCENT), shown("2.9", six));

        assertThat(trace(content, 0, 0))
                .contains("5 celler lagt sammen", "; 1 er »ikke relevant« og tæller ikke med")
                .doesNotContain("6 celler lagt sammen");
        assertThat(csv(content)).contains("1 af 6 celler er »ikke relevant« og tæller ikke med");
        assertThat(new Publication(content, DANISH).source())
                .contains("1 værdi bygger på celler, hvoraf nogle er »ikke relevant«");
        assertThat(json(content).at("/extension/reasons/0/reason").asString()).startsWith("1 af 6 celler");
    }

    @Test
    void aShareOfMoreThanAllThereIsIsMarkedAndNotChanged() {
        var share = new DefinitionLine(
                1,
                Optional.empty(),
                "ledige",
                Optional.of("personer"),
                BigDecimal.valueOf(100),
                "%",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true));

        assertThat(csv(figure(List.of(share), shown("120"))))
                .contains("2018;120;%;", "Over 100 %: tælleren er ikke en del");
        assertThat(new Remarks(figure(List.of(share), shown("120")), DANISH).cautions())
                .hasSize(1);
        assertThat(new Remarks(figure(List.of(share), shown("100")), DANISH).cautions())
                .isEmpty();
        assertThat(new Remarks(figure(List.of(PERCENT), shown("120")), DANISH).cautions())
                .as("a mean may be any number")
                .isEmpty();
    }

    @Test
    void eachKindOfNothingIsCountedByItself() {
        var content = figure(
                List.of(PERCENT),
                file(NothingKind.MISSING, ".."),
                file(NothingKind.NOT_APPLICABLE, "."),
                new Nil(NothingKind.NOT_APPLICABLE, "ZERO", "", Optional.empty()),
                new Nil(NothingKind.NOT_APPLICABLE, "ZERO", "", Optional.empty()),
                new Nil(NothingKind.NOT_APPLICABLE, "ADDING", "x", Optional.empty()));

        assertThat(new Publication(content, DANISH).source())
                .contains(
                        "1 værdi mangler · 1 værdi: ikke relevant · 2 værdier: nævneren er 0 · 1 værdi: må ikke lægges"
                                + " sammen · 0 beskyttet");
        assertThat(json(content).at("/extension/helhed/cells").toString())
                .contains("{\"kind\":\"DENOMINATOR_IS_ZERO\",\"symbol\":\"DENOMINATOR_IS_ZERO\",\"at\":[2,3]}");
        assertThat(json(content)
                        .at("/extension/status/label/DENOMINATOR_IS_ZERO")
                        .asString())
                .isEqualTo("nævneren er 0");
    }

    @Test
    void whereTwoDefinitionsStandSideBySideEachPeriodNamesItsOwnAndEachReasonItsPeriods() {
        var table = new Tables(
                        twice(figure(
                                List.of(PERCENT, share(2, 100, "%")),
                                file(NothingKind.MISSING, ".."),
                                shown("7"),
                                file(NothingKind.MISSING, ".."),
                                file(NothingKind.MISSING, ".."))),
                        DANISH)
                .table();

        assertThat(table.heads())
                .containsExactly(
                        "Område",
                        "2021, definition 2",
                        "2020, definition 2",
                        "2019, definition 2",
                        "2018, definition 1");
        assertThat(table.rows().getFirst().notes())
                .singleElement()
                .asString()
                .startsWith("2018, 2020–2021: Kilden har ingen værdi her");
    }

    /** The same place two times, so that places stand down and periods across. */
    private static FigureContent twice(FigureContent one) {
        return new FigureContent(
                one.number(),
                one.title(),
                one.form(),
                one.indicator(),
                one.versions(),
                List.of(one.places().getFirst(), one.places().getFirst()),
                one.periods(),
                List.of(one.cells().getFirst(), one.cells().getFirst()),
                one.threshold(),
                one.unplaced(),
                one.releases());
    }

    @Test
    void aRefusedSumNamesItsFlagInEveryFile() throws IOException {
        var refused = new Nil(NothingKind.NOT_APPLICABLE, "ADDING", "ADD-ALLOWED=NO", Optional.empty());
        var content = figure(List.of(PERCENT), refused);
        var reason = "Kilden tillader ikke, at delene lægges sammen (kildens ord: ADD-ALLOWED=NO)";

        assertThat(csv(content)).contains("må ikke lægges sammen;MAY_NOT_BE_ADDED;;" + reason);
        assertThat(column(content, 9)).containsExactly("Forklaring", reason);
        assertThat(json(content).at("/extension/reasons/0/flag").asString()).isEqualTo("ADD-ALLOWED=NO");
        assertThat(json(content).at("/status/0").asString()).isEqualTo("MAY_NOT_BE_ADDED");
    }

    @Test
    void whatWeHideSaysInEveryFileWhy() {
        var content = figure(List.of(PERCENT), new Hidden(false), new Hidden(true));

        assertThat(csv(content))
                .contains("PROTECTED_BY_US;;Bygger på færre end 5", "PROTECTED_BY_US;;Skjult, fordi et beskyttet");
        assertThat(json(content).at("/extension/reasons").size()).isEqualTo(2);
    }

    @Test
    void aFigureOfTwoUnitsClaimsNoneForTheWholeAndNamesThatOfEachCell() {
        var content = figure(List.of(PERCENT, PER_MILLE), shown("2.9"), shown("96.6"));
        var file = json(content);

        assertThat(file.at("/dimension/indicator/category/unit/I-3").toString()).isEqualTo("{\"label\":\"\"}");
        assertThat(file.at("/extension/definitions/at").toString()).isEqualTo("[1,2]");
        assertThat(file.at("/extension/definitions/versions/1/unit").asString()).isEqualTo("%");
        assertThat(file.at("/extension/definitions/versions/2/factor").asInt()).isEqualTo(1000);
        assertThat(file.path("note").toString()).contains("Enheder: 2018 i %; 2019 i promille");
        assertThat(csv(content)).contains("2018;2,9;%;", "2019;96,6;promille;");
        assertThat(new Publication(content, DANISH).subtitle()).startsWith("Ledige af alle · ");
        var sidecar = tree(new Sidecar(content, DANISH, TRACES).bytes());
        assertThat(sidecar.has("measure")).isFalse();
        assertThat(sidecar.at("/definitions/0/unit").asString()).isEqualTo("%");
        assertThat(sidecar.at("/definitions/1/unit").asString()).isEqualTo("promille");
    }

    @Test
    void aFigureOfOneDefinitionNamesItsUnitOnce() {
        var content = figure(List.of(PERCENT), shown("2.9"));

        assertThat(json(content)
                        .at("/dimension/indicator/category/unit/I-3/label")
                        .asString())
                .isEqualTo("%");
        assertThat(tree(new Sidecar(content, DANISH, TRACES).bytes())
                        .at("/measure/unit")
                        .asString())
                .isEqualTo("%");
        assertThat(csv(content)).doesNotContain("Enheder");
    }

    @Test
    void theTraceOfAMissingValueNamesTheRowAndHowManyOfItsCellsHoldNone() {
        var alone = new Nil(
                NothingKind.MISSING,
                "FILE",
                "..",
                Optional.of(new Basis(List.of(new Rows(RELEASE, 28, 28, 1)), 1, false)));
        var sum = new Nil(
                NothingKind.MISSING,
                "FILE",
                "..",
                Optional.of(new Basis(List.of(new Rows(RELEASE, 24, 34, 11)), 1, false)));
        var absent = new Nil(NothingKind.MISSING, "FILE", "", Optional.of(new Basis(List.of(), 1, false)));
        var content = figure(List.of(PERCENT), alone, sum, absent);

        assertThat(trace(content, 0, 0))
                .contains("i filen står »..«", "1 celle i filen, uden tal", "række 28", "ledige.csv");
        assertThat(trace(content, 0, 1)).contains("1 af 11 celler i filen er uden tal", "fundet i rækkerne 24–34");
        assertThat(trace(content, 0, 2)).contains("ingen celle i filen hører til");
    }

    @Test
    void sumsOfVersionsThatCountDifferentThingsAreHeadedNeutrallyInEveryFile() throws IOException {
        var narrower = new DefinitionLine(
                2,
                PER_MILLE.validFrom(),
                "ledige (18-64 år)",
                PERCENT.denominator(),
                PERCENT.factor(),
                "%",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var content = figure(List.of(PERCENT, narrower), shown("7"), shown("8"));

        assertThat(csv(content)).contains(";Tæller;personer;").doesNotContain("18-64 år");
        assertThat(column(content, 4).getFirst()).isEqualTo("Tæller");
        assertThat(new String(new Sidecar(content, DANISH, TRACES).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"name\" : \"Tæller\"", "\"name\" : \"personer\"");
        assertThat(csv(figure(List.of(PERCENT, PER_MILLE), shown("7"), shown("8"))))
                .as("another unit of the same")
                .contains(";ledige;personer;");
    }

    @Test
    void aFormulaEndsWithItsLastWord() {
        var count = new DefinitionLine(
                1,
                Optional.empty(),
                "ledige",
                Optional.empty(),
                BigDecimal.ONE,
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(json(figure(List.of(count), shown("7"))).path("note").toString())
                .contains("\"Formel: Definition 1: Σ ledige\"");
        assertThat(json(figure(List.of(PERCENT), shown("7"))).path("note").toString())
                .contains("\"Formel: Definition 1: Σ ledige / Σ personer · 100, i %\"");
    }

    private static Nil file(NothingKind kind, String sign) {
        return new Nil(kind, "FILE", sign, Optional.empty());
    }

    private static Shown shown(String value, Rows... from) {
        var number = new BigDecimal(value);
        return new Shown(
                number,
                number,
                BigDecimal.TEN,
                Optional.of(BigDecimal.TEN),
                List.of(from),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static DefinitionLine share(int number, int factor, String unit) {
        return new DefinitionLine(
                number,
                number == 1 ? Optional.empty() : Optional.of(LocalDate.of(2019, 1, 1)),
                "ledige",
                Optional.of("personer"),
                BigDecimal.valueOf(factor),
                unit,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** One place; its periods begin with 2018, and from the second on they follow the last of the versions. */
    private static FigureContent figure(List<DefinitionLine> versions, Cell... cells) {
        var periods = IntStream.range(0, cells.length)
                .mapToObj(i -> new PeriodColumn(
                        String.valueOf(2018 + i),
                        i == 0 ? 1 : versions.getLast().number()))
                .toList();
        return new FigureContent(
                "T-1",
                "Ledige",
                FigureForm.TABLE,
                new IndicatorLine("I-3", "Ledige af alle", "Hvor mange?"),
                versions,
                List.of(new Place(Optional.of(new UUID(1, 1)), "Valby", 1, 1, Optional.of("DISTRICT"))),
                periods,
                List.of(List.of(cells)),
                5,
                0,
                List.of(new ReleaseLine(
                        RELEASE,
                        "Ledige",
                        "Kilden",
                        "Licens",
                        false,
                        "2026-1",
                        "ledige.csv",
                        "0f".repeat(32),
                        LocalDate.of(2026, 1, 15),
                        Optional.of(1),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static String csv(FigureContent content) {
        return new Csv(content, DANISH, TRACES).text();
    }

    private static JsonNode json(FigureContent content) {
        return tree(new JsonStat(content, DANISH, TRACES).bytes());
    }

    private static JsonNode tree(byte[] bytes) {
        return new JsonMapper().readTree(bytes);
    }

    /** The texts of a column of the workbook, its head first. */
    private static List<String> column(FigureContent content, int column) throws IOException {
        var bytes = new Spreadsheet(content, DANISH, TRACES).bytes();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCell(column).getText())
                    .toList();
        }
    }

    private static String trace(FigureContent content, int place, int period) {
        return new Trace(content, DANISH, place, period)
                .steps().stream()
                        .flatMap(step -> Stream.of(List.of(step.title()), step.lines(), step.mono())
                                .flatMap(List::stream))
                        .collect(Collectors.joining(" "));
    }
}
