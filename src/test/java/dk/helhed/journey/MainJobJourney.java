package dk.helhed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.helhed.kernel.Copenhagen;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The secretariat's main job from raw file to decided paper, by hand in a real browser: once on genuine files, once on
 * files that the project wrote itself. Every page on the way is looked over in both languages.
 */
@JourneyTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobJourney {
    private static final Path GENUINE = Path.of("../shared/data/copenhagen");
    private static final Path OWN = Path.of("src/main/resources/demo");

    @LocalServerPort
    private int port;

    @Test
    @Order(2)
    void fromGenuineFilesToADecidedPaper() {
        Assumptions.assumeTrue(Files.isDirectory(GENUINE), "the genuine files of ../shared are not here");
        walk(new Tour(
                "Disponibel indkomst",
                GENUINE.resolve("statbank_In74_income.xlsx"),
                Optional.of(GENUINE.resolve("kbh_bydel.geojson")),
                "Københavns Kommunes Statistikbank",
                false,
                "186.677,50",
                "66.757",
                "221.603,17",
                "500.179"));
    }

    /** First, so that the README's pictures hold nothing but what the project drew and wrote itself. */
    @Test
    @Order(1)
    void fromTheProjectsOwnFilesToADecidedPaper() throws IOException {
        var rows = Files.readAllLines(OWN.resolve("indkomst-demo.csv")).stream()
                .filter(line -> line.startsWith("2017,"))
                .map(line -> line.split(",", -1))
                .toList();
        var here = rows.stream().filter(row -> row[1].endsWith("Nørrebro")).toList();
        walk(new Tour(
                "Indkomst, øvelse",
                OWN.resolve("indkomst-demo.xlsx"),
                Optional.empty(),
                "Opdigtede demotal",
                true,
                mean(here),
                whole(persons(here)),
                mean(rows),
                whole(persons(rows))));
    }

    @Test
    @Order(3)
    void theGenuinePopulationFileTellsHowManyLivedOnNorrebroAtTheEndOf2016() {
        Assumptions.assumeTrue(Files.isDirectory(GENUINE), "the genuine files of ../shared are not here");
        try (var visitor = new Visitor(port)) {
            signIn(visitor, "Analytiker", false);
            importFile(
                    visitor,
                    GENUINE.resolve("statbank_Be4.3_population.xlsx"),
                    "Befolkning",
                    "Københavns Kommunes Statistikbank",
                    false);
            visitor.open("/indicators/new");
            visitor.fill("Spørgsmål", "Hvor mange bor her?");
            visitor.fill("Navn", "Beboere");
            visitor.page().locator("input[type=radio][value=COUNT]").check();
            measure(visitor, "#numerator", "Befolkning", "Antal personer");
            visitor.page().locator("#unit").fill("personer");
            visitor.click("Gem indikatoren");
            visitor.open("/figures/new?indicator=" + visitor.lastOfPath());
            visitor.fill("Titel: hvad viser tallet?", "Så mange boede på Nørrebro");
            visitor.page().getByLabel("Ét tal", exactly()).check();
            visitor.page().locator("input[type=radio][value=CHOSEN]").check();
            visitor.page().getByLabel("Nørrebro", exactly()).check();
            visitor.page().locator("input[type=radio][value=SPAN]").check();
            visitor.page().locator("#from").selectOption("2016-12-31");
            visitor.page().locator("#until").selectOption("2016-12-31");
            visitor.click("Gem tallet");
            assertThat(visitor.text()).contains("79.951 personer", "31. december 2016");
            visitor.lookOver();
            assertThat(new String(visitor.bytes("/figures/" + visitor.lastOfPath() + ".csv"), StandardCharsets.UTF_8))
                    .contains("79951");
        }
    }

    private void walk(Tour tour) {
        var now = ZonedDateTime.now(Copenhagen.ZONE).toLocalTime();
        Assumptions.assumeTrue(now.isBefore(LocalTime.of(23, 55)), "a meeting later today needs a later today");
        try (var visitor = new Visitor(port)) {
            signIn(visitor, "Analytiker", tour.invented());
            tour.shapes().ifPresent(file -> importShapes(visitor, file));
            importIncome(visitor, tour);
            var indicator = defineIndicator(visitor, tour);
            var value = keepFigure(visitor, tour, indicator, "Hvor meget har man på Nørrebro?", "Ét tal", true);
            var bars =
                    keepFigure(visitor, tour, indicator, "Nørrebro ligger under byen", "Sammenligning (søjler)", false);
            var map = keepFigure(visitor, tour, indicator, "Hvor i byen har man mest?", "Kort", false);
            if (tour.shapes().isPresent()) {
                assertThat(visitor.text())
                        .as("who drew the map")
                        .contains("kort: Københavns Kommune / Open Data DK (CC BY 4.0)");
            }
            theExportSaysTheSame(visitor, tour, bars);

            signIn(visitor, "Sekretær", false);
            var meeting = planMeeting(visitor, tour);
            var paper = writePaper(visitor, tour, meeting, List.of(value, bars, map));
            call(visitor, tour, meeting);
            thePackSaysTheSame(visitor, tour, meeting);
            hold(visitor, tour, meeting);
            approveMinutes(visitor, tour, meeting);
            findInTheRegister(visitor, tour);

            signIn(visitor, "Bestyrelsesmedlem", false);
            visitor.open(paper);
            assertThat(visitor.text()).contains(tour.area(), "Godkendt");
            visitor.open("/");
            visitor.lookOver();
            if (tour.invented()) {
                visitor.picture("city");
            }
        }
    }

    private static void signIn(Visitor visitor, String role, boolean first) {
        visitor.leave();
        visitor.open("/login");
        if (first) {
            visitor.lookOver();
            visitor.picture("signin");
        }
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(role))
                .first()
                .click();
        visitor.page().waitForURL("**/");
    }

    private static void importShapes(Visitor visitor, Path file) {
        visitor.open("/areas/imports");
        visitor.lookOver();
        visitor.page().locator("input[type=file]").setInputFiles(file);
        visitor.click("Læs filen");
        visitor.fill("Kilde og licens", "Københavns Kommune / Open Data DK (CC BY 4.0)");
        visitor.click("Se, hvad der sker");
        visitor.lookOver();
        visitor.page().locator("main form button.btn-primary").last().click();
        assertThat(visitor.text()).contains("10");
        visitor.open("/areas?level=DISTRICT");
        visitor.lookOver();
    }

    private static void importIncome(Visitor visitor, Tour tour) {
        importFile(visitor, tour.income(), tour.name(), tour.sourceLine(), tour.invented());
    }

    private static void importFile(Visitor visitor, Path file, String name, String source, boolean invented) {
        visitor.open("/intake");
        visitor.lookOver();
        visitor.page().locator("input[type=file]").setInputFiles(file);
        visitor.click("Læs filen");
        visitor.page().locator("#dataset").selectOption("new");
        visitor.fill("Datasættets navn", name);
        visitor.fill("Kilde", source);
        visitor.fill("Kildelinje", source);
        visitor.fill("Grænse for små tal", "5");
        visitor.page().locator("#invented").selectOption(invented ? "yes" : "no");
        visitor.lookOverOnly();
        visitor.click("Se fundene");
        assertThat(visitor.text()).contains("Intet er gemt endnu");
        visitor.lookOver();
        if (invented) {
            visitor.picture("import");
        }
        visitor.click("Indlæs");
        assertThat(visitor.text()).contains("Kvittering", "gælder");
        visitor.lookOver();
    }

    private static String defineIndicator(Visitor visitor, Tour tour) {
        visitor.open("/indicators/new");
        visitor.fill("Spørgsmål", "Hvor meget har en borger i gennemsnit at leve for?");
        visitor.fill("Navn", tour.name() + " pr. person");
        visitor.page().locator("input[type=radio][value=MEAN]").check();
        measure(visitor, "#numerator", tour.name(), "Disponibel indkomst");
        measure(visitor, "#denominator", tour.name(), "Antal personer");
        visitor.page().locator("#factor").fill("1000");
        visitor.page().locator("#unit").fill("kr.");
        visitor.page().locator("#decimals").fill("2");
        visitor.click("Gem indikatoren");
        assertThat(visitor.text()).contains(tour.name() + " pr. person", tour.city());
        visitor.lookOver();
        return visitor.lastOfPath();
    }

    /** The choices stand under the name of their dataset. */
    private static void measure(Visitor visitor, String select, String dataset, String measure) {
        var value = visitor.page()
                .locator(select + " optgroup[label=\"" + dataset + "\"] option")
                .filter(new Locator.FilterOptions().setHasText(measure))
                .first()
                .getAttribute("value");
        visitor.page().locator(select).selectOption(value);
    }

    private static String keepFigure(
            Visitor visitor, Tour tour, String indicator, String title, String form, boolean one) {
        visitor.open("/figures/new?indicator=" + indicator);
        visitor.fill("Titel: hvad viser tallet?", title);
        visitor.page().getByLabel(form, exactly()).check();
        if (one) {
            visitor.page().locator("input[type=radio][value=CHOSEN]").check();
            visitor.page().getByLabel("Nørrebro", exactly()).check();
        } else {
            visitor.page().getByLabel("Alle områder", exactly()).check();
        }
        visitor.page().locator("input[name=whole]").check();
        visitor.click("Gem tallet");
        assertThat(visitor.text()).contains(title, tour.area(), tour.areaPersons(), tour.city(), tour.cityPersons());
        visitor.page().waitForTimeout(500);
        visitor.lookOver();
        if (tour.invented() && form.equals("Kort")) {
            visitor.picture("figure");
        }
        return visitor.lastOfPath();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void theExportSaysTheSame(Visitor visitor, Tour tour, String figure) {
        var csv = new String(visitor.bytes("/figures/" + figure + ".csv"), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("﻿")
                .contains(tour.area().replace(".", ""), tour.city().replace(".", ""))
                .contains(
                        ";" + tour.areaPersons().replace(".", "") + ";",
                        ";" + tour.cityPersons().replace(".", "") + ";");
    }

    private static String planMeeting(Visitor visitor, Tour tour) {
        visitor.open("/meetings/new");
        visitor.lookOver();
        visitor.choose("Bestyrelse", "Bydelsbestyrelsen Nørrebro");
        visitor.page()
                .locator("#day")
                .fill(ZonedDateTime.now(Copenhagen.ZONE).toLocalDate().toString());
        visitor.page().locator("#from").fill("23:57");
        visitor.page().locator("#until").fill("23:59");
        visitor.fill("Sted", "Rådhuset");
        visitor.page().locator("#title").fill(tour.name());
        visitor.click("Planlæg mødet");
        visitor.page().waitForURL("**/meetings/*-*");
        return visitor.path();
    }

    private static String writePaper(Visitor visitor, Tour tour, String meeting, List<String> figures) {
        visitor.open(meeting);
        visitor.click("Nyt punkt");
        visitor.page().locator("input[type=radio][value=DECISION]").check();
        visitor.fill("Titel", tour.name() + " på Nørrebro");
        visitor.click("Sæt på dagsordenen");
        visitor.page().waitForLoadState();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skriv sagen"))
                .first()
                .click();
        visitor.page().locator("#text-resume").fill("På Nørrebro har en borger [[" + figures.get(0) + "]] om året.");
        visitor.page().locator("#line-0").fill("at bestyrelsen godkender en fælles beskæftigelsesindsats,");
        visitor.page().locator("#line-1").fill("at bestyrelsen følger tallet hvert år.");
        visitor.page()
                .locator("#text-problemstilling")
                .fill("Afstanden til byen er stor.\n\n[[" + figures.get(1) + "]]\n\n[[" + figures.get(2) + "]]\n");
        visitor.page().locator("#text-losning").fill("De tre boligafdelinger går sammen om indsatsen.");
        visitor.page().locator("#text-okonomi").fill("Indsatsen holdes inden for planernes budgetter.");
        visitor.lookOverOnly();
        visitor.click("Gem og udsend");
        assertThat(visitor.text()).contains(tour.area());
        visitor.lookOver();
        visitor.click("Udsend version 1");
        assertThat(visitor.text()).contains(tour.area(), tour.city(), "Udsendt");
        visitor.lookOver();
        if (tour.invented()) {
            visitor.picture("paper");
        }
        return visitor.path();
    }

    private static void call(Visitor visitor, Tour tour, String meeting) {
        visitor.open(meeting);
        visitor.lookOver();
        if (tour.invented()) {
            visitor.picture("agenda");
        }
        visitor.click("Indkald til mødet");
        visitor.lookOver();
        visitor.click("Indkald til mødet");
        assertThat(visitor.path()).isEqualTo(meeting);
        assertThat(visitor.text()).contains("Indkaldt");
    }

    private static void thePackSaysTheSame(Visitor visitor, Tour tour, String meeting) {
        try (var pack = Loader.loadPDF(visitor.bytes(meeting + "/pack.pdf"))) {
            var text = new PDFTextStripper().getText(pack).replace(' ', ' ');
            assertThat(text)
                    .contains(tour.name() + " på Nørrebro", tour.area() + " kr.", tour.city(), tour.cityPersons())
                    .contains("Side 2 af " + pack.getNumberOfPages());
            if (tour.invented()) {
                Files.createDirectories(Visitor.PICTURES);
                javax.imageio.ImageIO.write(
                        new org.apache.pdfbox.rendering.PDFRenderer(pack).renderImageWithDPI(2, 70),
                        "png",
                        Visitor.PICTURES.resolve("pack.png").toFile());
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void hold(Visitor visitor, Tour tour, String meeting) {
        visitor.open(meeting + "/hold");
        visitor.lookOver();
        visitor.answered("/attendance", () -> visitor.click("Gem fremmøde"));
        decideAllThatIsAsked(visitor);
        visitor.open(meeting + "/hold");
        if (tour.invented()) {
            visitor.picture("hold");
        }
        visitor.click("Afslut mødet");
        visitor.open(meeting);
        assertThat(visitor.text()).contains("Holdt");
        visitor.lookOver();
    }

    /** The forms that stand open: items to decide, and each line of a recommendation. */
    private static void decideAllThatIsAsked(Visitor visitor) {
        var asked = visitor.page().locator("form[action^='/decisions/']").all().stream()
                .filter(form -> form.locator("select").isVisible())
                .map(form -> form.getAttribute("action"))
                .toList();
        for (var action : asked) {
            var form = visitor.page().locator("form[action='" + action + "']").first();
            form.locator("select").selectOption("APPROVED");
            visitor.answered(
                    "/decisions/",
                    () -> form.locator("button[type=submit]").first().click());
        }
    }

    private static void approveMinutes(Visitor visitor, Tour tour, String meeting) {
        visitor.open(meeting + "/minutes");
        visitor.lookOver();
        assertThat(visitor.text()).contains("Godkendt", tour.name() + " på Nørrebro");
        visitor.open(meeting + "/minutes/approve");
        visitor.lookOver();
        visitor.page().locator("main form button.btn-primary").last().click();
        try (var minutes = Loader.loadPDF(visitor.bytes(meeting + "/minutes.pdf"))) {
            assertThat(new PDFTextStripper().getText(minutes)).contains("Referat", "Godkendt");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** "beskæftigelse" finds "beskæftigelsesindsats", and so does the inflected "indsatsen". */
    private static void findInTheRegister(Visitor visitor, Tour tour) {
        for (var word : List.of("beskæftigelse", "indsatsen")) {
            visitor.open("/decisions?q=" + java.net.URLEncoder.encode(word, StandardCharsets.UTF_8));
            assertThat(visitor.text()).as(word).contains(tour.name() + " på Nørrebro", "Godkendt");
        }
        visitor.lookOver();
        if (tour.invented()) {
            visitor.picture("register");
        }
    }

    private static String mean(List<String[]> rows) {
        var income = rows.stream().map(row -> new BigDecimal(row[4])).reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = income.movePointRight(3).divide(new BigDecimal(persons(rows)), 2, RoundingMode.HALF_UP);
        var format = NumberFormat.getNumberInstance(Locale.forLanguageTag("da-DK"));
        format.setMinimumFractionDigits(2);
        return format.format(mean);
    }

    private static long persons(List<String[]> rows) {
        return rows.stream().mapToLong(row -> Long.parseLong(row[3])).sum();
    }

    private static String whole(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("da-DK")).format(number);
    }
}
