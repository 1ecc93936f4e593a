package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.Since;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assumptions;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class FigurePageTest {
    private static final Path INCOME = Path.of("../shared/data/copenhagen/statbank_In74_income.xlsx");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private final StoredFigures figures;

    FigurePageTest(@Autowired AutowireCapableBeanFactory beans) {
        figures = StoredFigures.in(beans);
    }

    @Test
    void aShareOfTwoAreasIsTwentyPercentOnPageAndInFileNeverTwentyTwoAndAHalf() {
        var world = shares(0, 15, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest());

        assertThat(figures.page(number))
                .contains("20,0 <small>% · 2017</small>", "30", "150")
                .doesNotContain("22,5");
        assertThat(figures.csv(number)).contains("Filens bydele i alt;2017;20,0;%;20,0 %;30;150;vist;SHOWN;;;1");
    }

    @Test
    void aSmallCountIsHiddenWithItsGuardOnPageInFileAndInChart() {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.BAR, new Scope.All(), new PeriodChoice.Latest());

        var page = figures.page(number);
        assertThat(page)
                .contains(
                        "Bygger på færre end 5 og vises ikke", "Skjult, fordi et beskyttet tal ellers kunne regnes ud");
        assertThat(page).doesNotContain(">3,0<").doesNotContain(">30,0<");
        assertThat(figures.csv(number))
                .contains("Alfa " + world.tag
                        + ";2017;;%;beskyttet;;;beskyttet;PROTECTED_BY_US;;Bygger på færre end 5 og vises ikke;1");
    }

    @Test
    void everyOutletSaysTheSameAndNoneTellsWhatIsHidden() throws Exception {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.BAR, new Scope.All(), new PeriodChoice.Latest());

        assertThat(figures.page(number + ".json")).contains("\"0\":\"PROTECTED_BY_US\"");
        var table = JsonStatReader.read(figures.bytes(number + ".json"));
        assertThat(table).isInstanceOfSatisfying(TableReading.Whole.class, read -> {
            assertThat(read.table().dimensions())
                    .extracting(Dimension::role)
                    .containsExactly(Dimension.Role.GEO, Dimension.Role.TIME, Dimension.Role.METRIC);
            assertThat(read.table().cells().at(0))
                    .isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_US, "PROTECTED_BY_US"));
            assertThat(read.table().cells().at(2)).isEqualTo(new Content.Value(new BigDecimal("12.0")));
        });
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(figures.bytes(number + ".xlsx")))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(2)).isEmpty();
            assertThat(rows.get(1).getCellText(6)).isEqualTo("beskyttet");
            assertThat(rows.get(3).getCellAsNumber(2))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12.0"));
            assertThat(workbook.getSheets().skip(1).findFirst().orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .contains("Spørgsmål", "Formel", "Kilde", "Fil", "Beskyttelse");
        }
        assertThat(figures.page(number + ".svg"))
                .startsWith("<?xml")
                .contains("xmlns=\"http://www.w3.org/2000/svg\"", "<title>", "Kilde:")
                .as("no style sheet goes with a file")
                .doesNotContain("var(--", "class=", "HelhedSans");
        assertThat(figures.page(number + ".csv.json"))
                .contains("\"delimiter\"", "\"formula\"", "sha-256", "/figures/" + number + "?by=2018-1:1#why");
        assertThat(figures.csv(number)).contains("Filens bydele i alt;2017;12,0;");
        assertThat(figures.page(number)).contains("12,0", "/figures/" + number + ".xlsx");
    }

    @Test
    void theWordSourceStandsOnceBeforeTheSource() {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.BAR, new Scope.All(), new PeriodChoice.Latest());

        var source = "Kilde " + world.tag + ", Licens " + world.tag;
        assertThat(figures.page(number)).contains("Kilde: " + source);
        assertThat(figures.csv(number)).contains("\nKilde;" + source).doesNotContain("Kilde: ");
        assertThat(figures.page(number + ".json"))
                .contains("\"source\":\"" + source, "Kilde: " + source)
                .doesNotContain("Kilde: Kilde: ");
        assertThat(figures.page(number + ".csv.json")).contains(source).doesNotContain("Kilde: ");
    }

    @Test
    void theAddressOfAHiddenValueLeadsToWhyItIsHiddenAndNotToTheValue() {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), PeriodChoice.all());

        var hidden = figures.csv(number)
                .lines()
                .filter(line -> line.startsWith("Alfa ") && line.contains(";2017;"))
                .map(line -> line.substring(line.lastIndexOf(';') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(hidden)
                .isEqualTo("http://localhost/figures/" + number + "?by=2018-1:1&of="
                        + world.area("Alfa").value() + "&at=2017#why");
        assertThat(figures.page(hidden.substring(hidden.indexOf(number), hidden.indexOf('#'))))
                .contains("<h3 class=\"h-t\">Tallet er beskyttet</h3>", "Bygger på færre end 5 og vises ikke")
                .doesNotContain("3 ÷ 100", ">3,0<", "I din fil");
        world.release(cells(world, 4, 15));
        assertThat(figures.page(hidden.substring(hidden.indexOf(number), hidden.indexOf('#'))))
                .as("the file was made of a release that counts no more")
                .contains("I din fil: beskyttet", "Filen er lavet efter definition 1 på udgivelse 2018-1.")
                .contains("som det er i dag: efter definition 1 på udgivelse 2018-2.");
        assertThat(figures.page(number + "?by=%3Cb%3E"))
                .doesNotContain("I din fil", "Tallene er siden gjort op på ny", "&lt;b");
        assertThat(figures.page(number + "?of=" + new UUID(0, 7) + "&at=2017"))
                .contains("Værdien er her ikke længere")
                .doesNotContain("sha-256 ");
    }

    @Test
    void theAddressInAFileTellsWhatStandsInTheFileUntilItsReleaseIsTakenBack() {
        var world = shares(0, 15, 15);
        var first = jdbc.sql("select id from statistics.release where dataset_id = :dataset")
                .param("dataset", world.dataset.value())
                .query(UUID.class)
                .single();
        var number = figure(world, FigureForm.TABLE, new Scope.All(), PeriodChoice.all());
        var inFile = number + "?by=2018-1:1&of=whole&at=2017";
        assertThat(figures.page(inFile)).contains("20,0 % vises").doesNotContain("I din fil");

        world.release(cells(world, 15, 30));
        assertThat(figures.page(inFile))
                .contains("I din fil: 20,0 %", "30,0 % vises")
                .contains("Filen er lavet efter definition 1 på udgivelse 2018-1.");
        assertThat(figures.page(number + "?by=2018-1:2&of=whole&at=2017"))
                .as("a definition that there never was")
                .contains("en udgivelse eller definition, vi ikke kender", "efter definition 2 på udgivelse 2018-1.");

        world.withdraw(new ReleaseId(first));
        assertThat(figures.page(inFile))
                .contains("Tallene er siden gjort op på ny", "30,0 % vises")
                .doesNotContain("I din fil: ");
    }

    @Test
    void noNumberOfAnEarlierReleaseIsToldAgainWhereItOrTodaysHidesAnything() {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), PeriodChoice.all());
        world.release(cells(world, 40, 20));

        assertThat(figures.page(number + "?by=2018-1:1&of=whole&at=2017"))
                .as("hidden then")
                .contains("Tallene er siden gjort op på ny", "gentages ikke her", "på udgivelse 2018-1.")
                .doesNotContain("I din fil: ");

        world.release(cells(world, 2, 20));
        assertThat(figures.page(number + "?by=2018-2:1&of=whole&at=2017"))
                .as("hidden now")
                .contains("gentages ikke her")
                .doesNotContain("I din fil: ");
    }

    @Test
    void aFileOfAFrozenFigureHoldsTheFrozenNumbers() {
        var world = shares(0, 15, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), PeriodChoice.all());
        var frozen = figures.freeze(number);
        world.release(cells(world, 15, 30));

        var kept = "?kept=" + frozen.value();
        assertThat(figures.csv(number)).contains("Beta", ";60,0;").doesNotContain("2018-1");
        assertThat(figures.page(number + ".csv" + kept))
                .contains(";20,0;", "2018-1", number + kept + "&of=whole&at=2017#why")
                .doesNotContain(";60,0;", "2018-2");
        assertThat(figures.page(number + ".json" + kept)).contains("2018-1").doesNotContain("2018-2");
        assertThat(figures.page(number + kept)).contains("/figures/" + number + ".csv" + kept);
        var other = figure(world, FigureForm.TABLE, new Scope.All(), PeriodChoice.all());
        for (var ending : List.of("csv", "csv.json", "json", "xlsx", "svg", "png")) {
            assertThat(web.get().uri("/figures/" + other + "." + ending + kept).with(SignedIn.as(Role.BOARD_MEMBER)))
                    .as(ending + " of another figure")
                    .hasStatus(404);
        }
    }

    @Test
    void theAnswersThatAFileWasFetchedInAreALinkOnlyToThoseWhoMaySeeThem() {
        var world = shares(0, 15, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest());
        jdbc.sql("""
                        insert into statistics.fetched_answer (file_hash, position, answer_hash, answer_bytes, statbank,
                            source_table, question, fetched_at)
                        values (:file, 1, repeat('0', 64), 1, 'prove', 'BEF', '{"format": "CSV", "presentation": "Value", "codes": {}}', now())
                        """).param("file", world.fileHash()).update();

        assertThat(figures.page(number))
                .contains("<p>Hentet fra en statistikbank i 1 svar</p>")
                .doesNotContain("/answers");
        var link = FigureDesk.between(
                figures.desk().page("/figures/" + number, SignedIn.as(Role.ANALYST)),
                "<p><a href=\"",
                "\">Hentet fra en statistikbank i 1 svar</a></p>");
        var answer = web.get().uri(link).with(SignedIn.as(Role.ANALYST)).exchange();
        assertThat(answer).hasStatus(303);
        assertThat(figures.desk()
                        .page(String.valueOf(answer.getResponse().getHeader("Location")), SignedIn.as(Role.ANALYST)))
                .contains("Svar 1 af 1", "prove");
    }

    @Test
    void aPictureIsTheSameWhateverStandsInTheCellsThatAreHidden() throws IOException {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.BAR, new Scope.All(), new PeriodChoice.Latest());
        var before = picture(number);
        var drawing = figures.page(number + ".svg");
        world.release(cells(world, 4, 14));

        assertThat(drawn(picture(number)))
                .as("but for the day the newer release was received, which stands below")
                .isEqualTo(drawn(before));
        assertThat(drawing).contains(">12,0", ">beskyttet", number + " · Kilde").doesNotContain(">3,0", ">30,0");
        assertThat(figures.page(number)).contains("/figures/" + number + ".png", "billede (PNG)");
    }

    private BufferedImage picture(String number) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(figures.bytes(number + ".png")));
    }

    /** All points above the line of the source. */
    private static int[] drawn(BufferedImage picture) {
        assertThat(picture.getWidth()).isEqualTo(1840);
        int above = picture.getHeight() - 180;
        return picture.getRGB(0, 0, picture.getWidth(), above, null, 0, picture.getWidth());
    }

    @Test
    void aTextThatLooksLikeAFormulaIsATextInTheWorkbook() throws Exception {
        var world = shares(0, 15, 15);
        var number = figures.stored(
                indicator(world),
                new Question("", "=1+1", FigureForm.TABLE, new Scope.All(), true, new PeriodChoice.Latest()));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(figures.bytes(number + ".xlsx")))) {
            assertThat(workbook.getSheets().flatMap(sheet -> rows(sheet)).flatMap(Row::stream))
                    .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.read().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aFileNeverBeginsACellWithAFormula() {
        var world = shares(0, 15, 15);
        var number = figures.stored(
                indicator(world),
                new Question(
                        "",
                        "=HYPERLINK(\"http://x\")",
                        FigureForm.TABLE,
                        new Scope.All(),
                        true,
                        new PeriodChoice.Latest()));

        assertThat(figures.csv(number).lines()).noneMatch(line -> line.startsWith("=") || line.contains(";="));
    }

    @Test
    void aFrozenFigureStaysAndSaysWhatHasChangedSince() {
        var world = shares(0, 15, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest());
        var frozen = figures.freeze(number);
        var before = figures.frozen(frozen, Language.DANISH);
        assertThat(before.intact()).isTrue();
        assertThat(before.since()).isEmpty();
        assertThat(before.figure().headline()).isEqualTo("20,0\u00A0%");

        var newer = world.release(cells(world, 15, 30));
        var after = figures.frozen(frozen, Language.DANISH);
        assertThat(after.figure().headline()).isEqualTo("20,0\u00A0%");
        assertThat(after.since()).hasValueSatisfying(since -> {
            assertThat(since.reason()).isEqualTo(Since.Reason.NEWER_RELEASE);
            assertThat(since.before()).isEqualTo("20,0\u00A0%");
            assertThat(since.now()).isEqualTo("30,0\u00A0%");
        });
        assertThat(figures.page(number)).contains("frosset på 20,0 %", "nu 30,0 %", "?kept=" + frozen.value());
        assertThat(figures.page(number + "?kept=" + frozen.value() + "&place=1&period=0"))
                .as("each value that was frozen is traced as it was frozen")
                .contains("20,0 <small>", "Du ser tallet, som det blev frosset", "fil_r1.csv", "15 ÷ 50 × 100")
                .contains("&amp;place=0&amp;period=0#why")
                .doesNotContain("30,0 <small>", "fil_r2.csv", number + ".png");
        var other = figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest());
        assertThat(web.get()
                        .uri("/figures/" + other + "?kept=" + frozen.value())
                        .with(SignedIn.as(Role.BOARD_MEMBER)))
                .as("of another figure")
                .hasStatus(404);

        world.withdraw(newer);
        assertThat(figures.frozen(frozen, Language.DANISH).since()).isEmpty();
    }

    @Test
    void aFrozenFigureIsNeverChangedAndTamperingShows() {
        var world = shares(0, 15, 15);
        var number = figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest());
        var frozen = figures.freeze(number);

        assertThatThrownBy(() -> jdbc.sql("update statistics.frozen_figure set content = '{}'")
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> jdbc.sql("delete from statistics.frozen_figure").update())
                .hasStackTraceContaining("permission denied");
        var text = jdbc.sql("select content from statistics.frozen_figure where id = :id")
                .param("id", frozen.value())
                .query((row, _) -> row.getString("content"))
                .single();
        var checksum = jdbc.sql("select checksum from statistics.frozen_figure where id = :id")
                .param("id", frozen.value())
                .query((row, _) -> row.getString("checksum"))
                .single();
        assertThat(new FrozenForm(text, checksum).isIntact()).isTrue();
        assertThat(new FrozenForm(text.replace("15", "16"), checksum).isIntact())
                .isFalse();
        assertThat(FrozenForm.of(new FrozenForm(text, checksum).content()).text())
                .isEqualTo(text);
    }

    @Test
    void theLivingFigureOfOnlyWithdrawnReleasesSaysThatThereAreNoData() {
        var world = figures.world(0).measuresOfShare("FLOW", "FLOW");
        var release = world.release(cells(world, 15, 15));
        var number = figure(world, FigureForm.LINE, new Scope.All(), PeriodChoice.all());
        world.withdraw(release);

        assertThat(figures.page(number)).contains("ingen data", "Der er ingen gældende udgivelse at læse");
    }

    @Test
    void incomeInNoerrebroIsWhatTheCityItselfSays() throws IOException {
        Assumptions.assumeThat(Files.exists(INCOME))
                .as("real files beside the project")
                .isTrue();
        var world = figures.world(0, "Køn");
        world.measure("antal_personer", "Antal personer", "STOCK", true);
        world.measure("disponibel_indkomst", "Disponibel indkomst (1000 kr.)", "FLOW", false);
        world.release(income(world));
        var dataset = world.dataset.value();
        var code = figures.desk()
                .indicator(
                        "Indikator " + world.tag,
                        dataset + ":disponibel_indkomst",
                        Map.of(
                                "kind", "MEAN",
                                "denominator", dataset + ":antal_personer",
                                "factor", "1000",
                                "unit", "kr.",
                                "decimals", "2"));
        var noerrebro = new Scope.Chosen(List.of(world.area("Bydel - 3. Nørrebro")));
        var one = figures.stored(code, FigureForm.LINE, noerrebro, PeriodChoice.all());

        assertThat(figures.page(one)).contains("186.677,50 <small>kr. · 2017</small>", "66.757", "221.603,17");
        assertThat(figures.csv(one)).contains(";2017;186677,50;kr.;186.677,50 kr.;12462030,192;66757;vist;SHOWN;;;1");
        assertThat(figures.csv(one))
                .contains("Filens bydele i alt;2017;221603,17;kr.;221.603,17 kr.;", ";500179;vist;SHOWN;;;1");
    }

    @Test
    void englishReadersReadEnglish() {
        var world = shares(5, 3, 15);
        var number = figure(world, FigureForm.BAR, new Scope.All(), new PeriodChoice.Latest());

        assertThat(figures.english(number))
                .contains("Why is this number what it is?", "protected")
                .doesNotContain("beskyttet");
    }

    @Test
    void aMapNamesWhoDrewItsAreasOnThePageAndWhenItIsFrozen() {
        var world = shares(0, 15, 15);
        var drawnBy = "Tegner " + world.tag + " (CC BY 4.0)";
        outline(world, drawnBy);
        var map = figure(world, FigureForm.MAP, new Scope.All(), new PeriodChoice.Latest());
        var table = figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest());
        var frozen = figures.freeze(map);

        assertThat(figures.page(map)).contains("kort: ", drawnBy, "har ingen form og kan ikke ses på kortet");
        assertThat(figures.frozen(frozen, Language.ENGLISH).figure().sourceLine())
                .contains("map: ", drawnBy);
        assertThat(figures.page(table)).doesNotContain(drawnBy);
    }

    @Test
    void aMapOfTwoKindsOfAreaIsNotKeptAndSaysWhatItCannotShow() {
        var world = shares(0, 15, 15);
        var district = world.area("Alfa");
        var deprived = world.grouping("Alfa", "Alfa", "Beta");
        outline(world, "Tegner " + world.tag);
        var code = indicator(world);

        var asked = "/figures/new?indicator=" + code + "&form=MAP&scope=CHOSEN&periods=LATEST&area=" + district.value()
                + "&area=" + deprived.value();
        assertThat(figures.desk().page(asked, SignedIn.as(Role.ANALYST)))
                .as("areas that are called the same stand under their kind")
                .contains(">Bydele</p>", ">Udsatte byområder</p>")
                .contains(
                        "Kortet viser kun bydele. Disse områder er af en anden slags",
                        "Alfa " + world.tag + " (udsat byområde)");
        assertThat(figures.desk().post(asked.replace("/new", "") + "&title=To slags", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("GEO-132", "Vælg områder af samme slags");
    }

    @Test
    void aLongTableIsPassedAndHasOneStopInEachRow() {
        var world = shares(0, 15, 15);
        var page = figures.page(figure(world, FigureForm.TABLE, new Scope.All(), new PeriodChoice.Latest()));
        assertThat(page).contains("<a class=\"h-skip\" href=\"#t-past\">Spring tabellen over</a>", "id=\"t-past\"");
        var rows = page.split("<th scope=\"row\">", -1);
        assertThat(rows).hasSize(4);
        assertThat(List.of(rows).subList(1, 4)).allSatisfy(row -> {
            var links = row.substring(0, row.indexOf("</tr>")).split("<a ", -1);
            assertThat(List.of(links).subList(1, links.length))
                    .hasSizeGreaterThan(1)
                    .filteredOn(link -> !link.contains("tabindex=\"-1\""))
                    .hasSize(1);
        });
    }

    @Test
    void analystsSeeTheFigureBeforeTheyKeepIt() {
        var world = shares(0, 15, 15);
        var code = indicator(world);

        var draft = figures.desk()
                .post(
                        "/figures/preview",
                        Map.of(
                                "indicator", code,
                                "title", "50% åben & fri",
                                "form", "BAR",
                                "scope", "ALL",
                                "whole", "true",
                                "periods", "LATEST"));
        assertThat(draft).hasStatus(303);
        var address = String.valueOf(draft.getResponse().getHeader("Location"));
        assertThat(address)
                .as("the whole question stands in the address")
                .contains("form=BAR", "scope=ALL", "title=50%25%20%C3%A5ben%20%26%20fri");
        assertThat(web.get().uri(URI.create(address)).with(SignedIn.as(Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains("Sådan ser tallet ud nu", "20,0", "50% åben &amp; fri");
        assertThat(figures.desk()
                        .post(
                                "/figures",
                                Map.of(
                                        "indicator", code,
                                        "title", "",
                                        "form", "MAP",
                                        "scope", "WHOLE",
                                        "periods", "LATEST")))
                .hasStatus(422)
                .bodyText()
                .contains("FIG-001", "FIG-004");
        assertThat(web.get().uri("/figures/new").with(SignedIn.as(Role.BOARD_MEMBER)))
                .hasStatus(403);
    }

    private FigureWorld shares(int threshold, int first, int second) {
        var world = figures.world(threshold).measuresOfShare("FLOW", "FLOW");
        world.release(cells(world, first, second));
        return world;
    }

    private static List<Cell> cells(FigureWorld world, int first, int second) {
        return Stream.of(world.share("Alfa", "2017", first, 100), world.share("Beta", "2017", second, 50))
                .flatMap(List::stream)
                .toList();
    }

    private void outline(FigureWorld world, String source) {
        jdbc.sql("""
                        with brought as (
                            insert into geography.received_file (purpose, hash, name, size)
                            values ('SHAPES', encode(sha256(:source::bytea), 'hex'), 'prøve.geojson', 1)
                            returning id),
                        taken_in as (
                            insert into geography.shape_import
                                   (file, level, name_property, code_property, scheme, valid_from, source,
                                    new_areas, first_shapes, new_editions, unchanged)
                            select id, 'DISTRICT', 'navn', '', '', date '2016-10-01', :source, 0, 1, 0, 0 from brought
                            returning id)
                        insert into geography.area_edition (area, valid_from, geometry, source, import)
                        select :area, date '2016-10-01', :outline, :source, id from taken_in
                        """)
                .param("area", world.area("Alfa").value())
                .param(
                        "outline",
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[12.5,55.6],[12.6,55.6],[12.6,55.7],[12.5,55.6]]]]}")
                .param("source", source)
                .update();
    }

    private String figure(FigureWorld world, FigureForm form, Scope scope, PeriodChoice periods) {
        return figures.stored(indicator(world), form, scope, periods);
    }

    private String indicator(FigureWorld world) {
        return figures.desk().share(world, Map.of());
    }

    private static List<Cell> income(FigureWorld world) throws IOException {
        var cells = new ArrayList<Cell>();
        try (var file = Files.newInputStream(INCOME);
                var book = new ReadableWorkbook(file);
                var rows = book.getFirstSheet().openStream()) {
            rows.filter(row -> row.getRowNum() > 3).forEach(row -> {
                var period = row.getCellRawValue(0).orElseThrow();
                var area = row.getCellText(1);
                var sex = List.of(row.getCellText(2));
                cells.add(world.cell(
                        "antal_personer",
                        area,
                        period,
                        sex,
                        row.getCellRawValue(3).orElseThrow(),
                        row.getRowNum()));
                cells.add(world.cell(
                        "disponibel_indkomst",
                        area,
                        period,
                        sex,
                        row.getCellRawValue(4).orElseThrow(),
                        row.getRowNum()));
            });
        }
        return cells;
    }
}
