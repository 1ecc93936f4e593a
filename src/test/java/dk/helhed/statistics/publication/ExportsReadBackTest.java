package dk.helhed.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.PublishedTable.Spot;
import dk.helhed.statistics.cell.Cell.Nothing;
import dk.helhed.statistics.cell.Cell.Value;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.NumberStyle;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.declaration.Separator;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.declaration.TextEncoding;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.legend.Meaning;
import dk.helhed.statistics.intake.placing.AreaRow;
import dk.helhed.statistics.intake.placing.Placement;
import dk.helhed.statistics.intake.placing.Register;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.web.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What leaves as a file comes in again as it was: for each writer that we have, with the reader of its format. */
class ExportsReadBackTest {
    private static final String FORMULA = "=+-@\t\r";
    private static final Texts TEXTS = new Texts();
    private static final TraceAddress TRACES = new TraceAddress("https://helhed.example/figures/T-1");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csvIsReadByItsDictionaryAsItWas(long seed) {
        var content = RandomFigure.of(seed);
        var phrases = phrases(seed);
        var csv = table(new Csv(content, phrases, TRACES).text());

        assertThat(facts(csv, declared(content, phrases, true)))
                .containsExactlyElementsOf(facts(content, phrases, ExportsReadBackTest::harmless));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xlsxIsReadByItsDictionaryAsItWas(long seed) {
        var content = RandomFigure.of(seed);
        var phrases = phrases(seed);

        assertThat(facts(new Spreadsheet(content, phrases, TRACES).bytes(), declared(content, phrases, false)))
                .containsExactlyElementsOf(facts(content, phrases, name -> name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonStatIsReadAsTheSameTable(long seed) {
        var written = new JsonStat(RandomFigure.of(seed), phrases(seed), TRACES);

        assertThat(JsonStatReader.read(written.bytes())).isInstanceOfSatisfying(TableReading.Whole.class, read -> {
            assertThat(read.table().dimensions()).isEqualTo(written.table().dimensions());
            assertThat(read.table().cells()).isEqualTo(written.table().cells());
            assertThat(read.table().notes()).isEqualTo(written.table().notes());
            assertThat(read.table().title()).isEqualTo(written.table().title());
            assertThat(read.table().source()).isEqualTo(written.table().source());
        });
    }

    /** As it comes in over intake, by nothing but what is proposed: the kinds are those that went out, and what we hide, its source hides. */
    @ParameterizedTest
    @MethodSource("seeds")
    void jsonStatIsTakenInAsTheSameCellsAndKinds(long seed) {
        var content = RandomFigure.of(seed);
        var written = new JsonStat(content, phrases(seed), TRACES);
        var file = FileBytes.of(written.bytes());
        var proposed = Proposal.of(file, new FileContent.Statistics(StatisticsFormat.JSON_STAT), List.of());

        assertThat(proposed.declaration())
                .isInstanceOfSatisfying(
                        DeclarationFields.Whole.class,
                        whole -> assertThat(taken(file, whole.declaration()))
                                .containsExactlyElementsOf(sent(content, written.table(), phrases(seed))));
    }

    private static List<String> taken(FileBytes file, Declaration declaration) {
        var taken = new ArrayList<String>();
        var outcome = new TableCheck(file, declaration).scan(List.of(), cell -> taken.add(fact(cell)));
        assertThat(outcome).isInstanceOfSatisfying(TableReader.Read.class, read -> {
            var scan = (TableCheck.Scan) read.result();
            assertThat(scan.table().findings()).isEmpty();
            assertThat(scan.statement().warnings()).isEmpty();
        });
        return taken;
    }

    private static String fact(dk.helhed.statistics.cell.Cell cell) {
        var content =
                switch (cell.content()) {
                    case Value(var number) -> plain(number);
                    case Nothing(var kind) -> kind.name() + " " + cell.symbol();
                };
        return String.join("|", cell.areaText(), cell.period(), content);
    }

    private static List<String> sent(FigureContent content, Table table, Phrases phrases) {
        return spots(content).stream()
                .map(spot -> {
                    var place = content.places().get(spot.place());
                    var period = content.periods().get(spot.period());
                    var cell = table.cells().at(spot.place() * content.periods().size() + spot.period());
                    return String.join("|", AreaText.normal(phrases.place(place)), period.code(), fact(cell));
                })
                .toList();
    }

    private static String fact(Content content) {
        return content instanceof Content.Nothing(var kind, var sign)
                ? (kind == NothingKind.PROTECTED_BY_US ? NothingKind.PROTECTED_BY_SOURCE : kind) + " " + sign
                : plain(((Content.Value) content).number());
    }

    @Test
    void theRowOfTheWholeCityIsNoAreaOfItsOwnAmongDistricts() {
        var seen = List.of(new AreaSeen("Hele byen", 3, 3, 2), new AreaSeen("The whole city", 3, 3, 5));

        assertThat(AreaRow.of(seen, new Register(Map.of(), Optional.empty()), Map.of(), List.of()))
                .extracting(AreaRow::placement)
                .allMatch(Placement.Nowhere.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonStatSaysWhatKindOfNumberItHoldsAndWhetherItMayBeAdded(long seed) {
        var content = RandomFigure.of(seed);

        assertThat(JsonStatReader.read(new JsonStat(content, phrases(seed), TRACES).bytes()))
                .isInstanceOfSatisfying(TableReading.Whole.class, read -> {
                    var measure =
                            read.table().dimensions().getLast().categories().getFirst();
                    var metric = measure.metric().orElseThrow();
                    assertThat(metric.nature())
                            .isEqualTo(content.newest().adding().map(FigureContent.Adding::nature));
                    assertThat(metric.mayBeAdded())
                            .isEqualTo(Publication.followed(content).stream()
                                    .allMatch(FigureContent.DefinitionLine::mayBeAdded));
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSidecarNamesTheColumnsOfItsCsvInOrder(long seed) {
        var content = RandomFigure.of(seed);
        var phrases = phrases(seed);
        var sidecar = new JsonMapper().readTree(new Sidecar(content, phrases, TRACES).bytes());
        var separator = Stream.of(Separator.values())
                .filter(one -> one.sign()
                        == sidecar.at("/dialect/delimiter").asString().charAt(0))
                .findFirst()
                .orElseThrow();
        var layout = new Layout.Csv(TextEncoding.UTF_8, separator, 1);

        assertThat(TableReader.table(table(new Csv(content, phrases, TRACES).text()), layout, table -> table.headers()))
                .isEqualTo(new TableReader.Read<>(sidecar.path("columns")
                        .valueStream()
                        .map(column -> harmless(column.path("name").asString()))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFileHoldsAFormula(long seed) throws IOException {
        var content = RandomFigure.of(seed);
        var phrases = phrases(seed);
        var layout = new Layout.Csv(TextEncoding.UTF_8, Separator.SEMICOLON, 1);

        assertThat(TableReader.first(bytes(new Csv(content, phrases, TRACES).text()), layout, 10_000))
                .isInstanceOfSatisfying(
                        TableReader.Read.class,
                        read -> assertThat((List<?>) read.result())
                                .flatExtracting(row -> ((SourceRow) row).texts())
                                .filteredOn(text -> text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0)
                                .allMatch(text -> text.matches("-[\\d,. ]+(%|promille|kr\\.)?"), "a negative number"));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(new Spreadsheet(content, phrases, TRACES).bytes()))) {
            for (var sheet : workbook.getSheets().toList()) {
                assertThat(sheet.read().stream().flatMap(row -> row.stream()).filter(Objects::nonNull))
                        .noneMatch(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowOfAFileEndsWithTheAddressOfItsOwnValue(long seed) throws IOException {
        var content = RandomFigure.of(seed);
        var phrases = phrases(seed);
        var layout = new Layout.Csv(TextEncoding.UTF_8, Separator.SEMICOLON, 1);
        var spots = spots(content);

        assertThat(TableReader.first(table(new Csv(content, phrases, TRACES).text()), layout, 10_000))
                .isInstanceOfSatisfying(
                        TableReader.Read.class,
                        read -> assertThat(((List<?>) read.result()).stream().skip(1))
                                .extracting(row -> ((SourceRow) row).texts().getLast())
                                .extracting(address -> traced(content, address))
                                .containsExactlyElementsOf(spots));
        var workbook = new Spreadsheet(content, phrases, TRACES).bytes();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var rows = read.getFirstSheet().read();
            assertThat(rows.subList(1, rows.size()))
                    .extracting(row -> row.getCell(row.getCellCount() - 1).getText())
                    .extracting(address -> traced(content, address))
                    .containsExactlyElementsOf(spots);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProgramFillsTheAddressOfAJsonStatFileWithTheCodesOfItsDimensions(long seed) {
        var content = RandomFigure.of(seed);
        var file = new JsonMapper().readTree(new JsonStat(content, phrases(seed), TRACES).bytes());
        var template = file.at("/extension/trace/template").asString();

        assertThat(file.at("/dimension/area/category/index")
                        .valueStream()
                        .flatMap(area -> file.at("/dimension/period/category/index")
                                .valueStream()
                                .map(period -> template.replace("{area}", area.asString())
                                        .replace("{period}", period.asString()))))
                .extracting(address -> traced(content, address))
                .containsExactlyElementsOf(spots(content));
    }

    /** Every value, in the order of a file. */
    private static List<Spot> spots(FigureContent content) {
        return IntStream.range(0, content.places().size())
                .boxed()
                .flatMap(place ->
                        IntStream.range(0, content.periods().size()).mapToObj(period -> new Spot(place, period)))
                .toList();
    }

    private static Spot traced(FigureContent content, String address) {
        var named = Pattern.compile(Pattern.quote(TRACES.page()) + "\\?of=(.*)&at=(.*)#why")
                .matcher(address);
        assertThat(named.matches()).as(address).isTrue();
        return TraceAddress.find(content, named.group(1), named.group(2)).orElseThrow();
    }

    /** Measure, place, period, state and number, as the figure has them. */
    private static List<String> facts(
            FigureContent content, Phrases phrases, java.util.function.UnaryOperator<String> written) {
        var facts = new ArrayList<String>();
        for (int place = 0; place < content.places().size(); place++) {
            for (int period = 0; period < content.periods().size(); period++) {
                var about = "|"
                        + AreaText.normal(
                                written.apply(content.places().get(place).name())) + "|"
                        + content.periods().get(period).code() + "|";
                switch (content.at(place, period)) {
                    case Shown shown -> {
                        var state = shown.marks().isEmpty()
                                ? phrases.text("state.shown")
                                : phrases.word("statistics-marks.state");
                        facts.add("value" + about + state + "|" + plain(shown.value()));
                        facts.add("above" + about + state + "|" + plain(shown.numerator()));
                        shown.denominator().ifPresent(below -> facts.add("below" + about + state + "|" + plain(below)));
                    }
                    case Nil nil -> facts.addAll(nothing(content, about + phrases.nothing(nil), nil.seen()));
                    case Hidden hidden ->
                        facts.addAll(nothing(content, about + phrases.text("nil.PROTECTED_BY_US"), hidden.seen()));
                }
            }
        }
        return facts;
    }

    /** Sums that are real zeros are there, where the value is not. */
    private static List<String> nothing(FigureContent content, String about, Seen seen) {
        return Stream.of(
                        "value" + about + "|MISSING",
                        "above" + about + "|"
                                + seen.above().map(ExportsReadBackTest::plain).orElse("MISSING"),
                        "below" + about + "|"
                                + seen.below().map(ExportsReadBackTest::plain).orElse("MISSING"))
                .limit(content.denominator().isPresent() ? 3 : 2)
                .toList();
    }

    private static List<String> facts(byte[] file, Declaration declaration) {
        return facts(FileBytes.of(file), declaration);
    }

    private static List<String> facts(FileBytes file, Declaration declaration) {
        var facts = new ArrayList<String>();
        var outcome = new TableCheck(file, declaration)
                .scan(
                        declaration.dimensions(),
                        cell -> facts.add(String.join(
                                "|",
                                cell.measure(),
                                cell.areaText(),
                                cell.period(),
                                cell.categories().getFirst(),
                                switch (cell.content()) {
                                    case Value(var number) -> plain(number);
                                    case Nothing(var kind) -> kind.name();
                                })));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TableReader.Read.class,
                        read -> assertThat(((TableCheck.Scan) read.result())
                                        .table()
                                        .findings())
                                .isEmpty());
        return facts;
    }

    private static Declaration declared(FigureContent content, Phrases phrases, boolean isCsv) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(phrases.text("head.area"), new Role.AreaName()));
        columns.add(new Column(phrases.text("head.period"), new Role.PeriodName()));
        columns.add(measure("value", phrases.text("head.value")));
        columns.add(new Column(phrases.text("head.unit"), new Role.Ignored()));
        if (isCsv) {
            columns.add(new Column(phrases.text("head.shown"), new Role.Ignored()));
        }
        columns.add(measure("above", content.newest().numerator()));
        content.denominator().ifPresent(below -> columns.add(measure("below", isCsv ? harmless(below) : below)));
        columns.add(new Column(phrases.text("head.state"), new Role.Category("state")));
        Stream.of("head.code", "head.sign", "head.reason", "head.definition")
                .forEach(head -> columns.add(new Column(phrases.text(head), new Role.Ignored())));
        columns.add(new Column(phrases.text("head.trace"), new Role.Ignored()));
        return new Declaration(
                isCsv
                        ? new Layout.Csv(TextEncoding.UTF_8, Separator.SEMICOLON, 1)
                        : new Layout.Xlsx(phrases.text("sheet.numbers"), 1),
                new NumberStyle(NumberStyle.DecimalMark.COMMA, NumberStyle.ThousandsMark.NONE),
                columns,
                Map.of("", Meaning.MISSING));
    }

    private static Column measure(String code, String head) {
        return new Column(head, new Role.Values(new Measure(code, head, "", 3, Nature.STOCK, false)));
    }

    /** The table of the file: it ends at the empty line, below which the source stands. */
    private static FileBytes table(String csv) {
        return bytes(csv.substring(0, csv.indexOf("\r\n\r\n") + 2));
    }

    private static FileBytes bytes(String csv) {
        return FileBytes.of(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** What would be a formula has an apostrophe in front, and keeps it when it is read again. */
    private static String harmless(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Phrases phrases(long seed) {
        return new Phrases(TEXTS, seed % 2 == 0 ? Language.DANISH : Language.ENGLISH);
    }
}
