package dk.helhed.statistics.intake.px;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.RandomTables;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PxReaderTest {
    private static final Path FORMATS = Path.of("../shared/data/formats/px");
    private static final String SMALL = """
            CHARSET="ANSI";
            CODEPAGE="UTF-8";
            LANGUAGE="da";
            LANGUAGES="da","en";
            TITLE="Indbyggere efter bydel og tid";
            UNITS="personer";
            SHOWDECIMALS=1;
            STUB="bydel";
            STUB[en]="district";
            HEADING="tid";
            HEADING[en]="time";
            VALUES("bydel")="Nør"
            "rebro","Østerbro";
            VALUES[en]("district")="Norrebro","Osterbro";
            CODES("bydel")="01","0164A";
            VALUES("tid")="2016","2017";
            TIMEVAL("tid")=TLIST(A1),"2016","2017";
            STOCKFA="S";
            DATASYMBOL2="Diskretionering";
            NOTEX="Skal vises#også her";
            VALUENOTE("bydel","Østerbro")="Uden Nordhavn";
            DATA=
            10.50 ".."
            - 7;
            """;

    @Test
    void readsLabelsCodesLanguagesUnitsNatureAndNotes() {
        var table = whole(SMALL.getBytes(StandardCharsets.UTF_8));

        assertThat(table.title().first()).isEqualTo("Indbyggere efter bydel og tid");
        assertThat(table.languages()).containsExactly("da", "en");
        assertThat(table.metric().unit()).isEqualTo("personer");
        assertThat(table.metric().decimals()).contains(1);
        assertThat(table.metric().nature()).contains(Nature.STOCK);
        assertThat(table.dimensions()).extracting(Dimension::role).containsExactly(Role.OTHER, Role.TIME);
        var district = table.dimensions().getFirst();
        assertThat(district.label().in("en")).isEqualTo("district");
        assertThat(district.categories()).extracting(Dimension.Category::code).containsExactly("01", "0164A");
        assertThat(district.categories().getFirst().label().in("da"))
                .as("goes on in the next line")
                .isEqualTo("Nørrebro");
        assertThat(district.categories().getFirst().label().in("en")).isEqualTo("Norrebro");
        assertThat(table.notes())
                .satisfiesExactly(
                        note -> {
                            assertThat(note.mandatory()).isTrue();
                            assertThat(note.text().first()).isEqualTo("Skal vises\nogså her");
                        },
                        note -> assertThat(note.about()).containsEntry("bydel", "0164A"));
    }

    @Test
    void kindsOfNothingStayApartWithTheSourcesOwnSign() {
        var table = whole(SMALL.getBytes(StandardCharsets.UTF_8));

        assertThat(table.at("01", "2016")).isEqualTo(new Content.Value(new BigDecimal("10.50")));
        assertThat(table.at("01", "2017")).isEqualTo(new Content.Nothing(NothingKind.PROTECTED_BY_SOURCE, ".."));
        assertThat(table.at("0164A", "2016")).isEqualTo(new Content.Nil("-"));
    }

    @Test
    void readsTheSwedishTableInFull() throws IOException {
        var table = whole(file("BE0101A1.px"));
        assertThat(table.cells().size()).isEqualTo(33_936);
        assertThat(table.cells().sum()).isEqualByComparingTo("18059144");
    }

    @Test
    void readsTheEuropeanTableWithItsMissingCells() throws IOException {
        var table = whole(file("TAB001.px"));
        assertThat(table.cells().size()).isEqualTo(5_940);
        assertThat(table.cells().sum()).isEqualByComparingTo("6943770852");
        assertThat(table.cells().others())
                .containsExactly(java.util.Map.entry(new Content.Nothing(NothingKind.MISSING, ".."), 2_259));
        assertThat(table.sizes())
                .containsExactly(
                        java.util.Map.entry("REGION", 30),
                        java.util.Map.entry("SEX", 3),
                        java.util.Map.entry("AGE", 22),
                        java.util.Map.entry("ContentsCode", 1),
                        java.util.Map.entry("TIME", 3));
        assertThat(table.dimensions())
                .extracting(Dimension::role)
                .containsExactly(Role.GEO, Role.OTHER, Role.OTHER, Role.METRIC, Role.TIME);
        assertThat(table.metric().mayBeAdded()).as("AGGREGALLOWED=NO").isFalse();
    }

    @Test
    void aFileWithKeysIsTheSameTableAsOneWithout() throws IOException {
        assertThat(whole(file("BE0101F1symbnotkeys.px")).cells())
                .isEqualTo(whole(file("BE0101F1symbnot.px")).cells());
    }

    @Test
    void readsAllKeywordsWithSevenKindsOfMissingAndOneMandatoryNoteOfTheWhole() throws IOException {
        var table = whole(file("BE0101F1allKeywords.px"));
        assertThat(table.cells().others()).hasSize(7);
        assertThat(table.notes())
                .filteredOn(note -> note.mandatory() && note.isOfTheWhole())
                .hasSize(1);
        assertThat(table.notes()).filteredOn(Note::mandatory).hasSize(11);
        assertThat(table.dimensions().get(3).categories().getFirst().metric())
                .hasValueSatisfying(metric -> assertThat(metric.nature()).contains(Nature.FLOW));
    }

    @Test
    void readsThreeLanguages() throws IOException {
        var table = whole(file("BE0101F1langensvfiolikacelln.px"));
        assertThat(table.languages()).containsExactly("en", "sv", "fi");
        assertThat(table.dimensions().get(1).label().in("sv")).isEqualTo("ålder");
        assertThat(table.cells().size()).isEqualTo(48);
    }

    @Test
    void refusesWhatItCannotReadWholeNamingTheKeyword() throws IOException {
        assertThat(refused(file("BE0101F1missingData.px")).arguments()).contains("DATA");
        assertThat(refused(file("BE0101F1missingStubHeading.px")).arguments()).contains("STUB, HEADING");
        assertThat(refused(file("BE0101F1errorValues.px")).arguments()).contains("VALUES(\"region\")");
    }

    @Test
    void refusesTooFewAndTooManyNumbers() {
        assertThat(refused(SMALL.replace("- 7", "-")).code()).isEqualTo("READ-016");
        assertThat(refused(SMALL.replace("- 7", "- 7 8")).code()).isEqualTo("READ-016");
        assertThat(refused(SMALL.replace("- 7", "- 7,5x")).code()).isIn("READ-015", "READ-016");
        assertThat(refused(SMALL.replace("\"01\",\"0164A\"", "\"01\"")).code()).isEqualTo("READ-013");
    }

    @Test
    void notesOfVariablesAndValuesComeInEveryLanguage() {
        var text = SMALL.replace("DATA=\n", """
                VALUENOTE[en]("district","Osterbro")="Without the harbour";
                NOTE("bydel")="Om bydelene";
                NOTE[en]("district")="On the districts";
                CELLNOTEX("Østerbro","2017")="Om cellen";
                CELLNOTE("*","2016")="Om året";
                DATANOTECELL("0164A","2017")="p";
                DATA=
                """);
        var notes = whole(text.getBytes(StandardCharsets.UTF_8)).notes();
        assertThat(notes)
                .anySatisfy(note -> {
                    assertThat(note.about()).isEqualTo(Map.of("bydel", "0164A"));
                    assertThat(note.text().in("en")).isEqualTo("Without the harbour");
                    assertThat(note.text().in("da")).isEqualTo("Uden Nordhavn");
                })
                .anySatisfy(note -> {
                    assertThat(note.about()).isEqualTo(Map.of("bydel", ""));
                    assertThat(note.text().in("en")).isEqualTo("On the districts");
                })
                .anySatisfy(note -> {
                    assertThat(note.about()).isEqualTo(Map.of("bydel", "0164A", "tid", "2017"));
                    assertThat(note.mandatory()).isTrue();
                })
                .anySatisfy(note -> assertThat(note.about()).isEqualTo(Map.of("tid", "2016")));
        assertThat(whole(text.getBytes(StandardCharsets.UTF_8)).particulars())
                .contains(new Particular("DATANOTECELL", Text.of("da", "p"), Map.of("bydel", "0164A", "tid", "2017")));
    }

    @Test
    void aSignBesideAValueIsTheStatusOfItsCell() {
        var table = whole(SMALL.replace("DATA=\n", """
                DATANOTECELL("*","2016")="a";
                DATANOTECELL("0164A","2017")=" (p";
                DATA=
                """).getBytes(StandardCharsets.UTF_8));

        table.eachCell((index, positions) -> {
            var year =
                    table.dimensions().getLast().categories().get(positions[1]).code();
            var isMarked = table.dimensions()
                    .getFirst()
                    .categories()
                    .get(positions[0])
                    .code()
                    .equals("0164A");
            assertThat(table.cells().status(index))
                    .isEqualTo(
                            year.equals("2016")
                                    ? Optional.of("a")
                                    : isMarked && year.equals("2017") ? Optional.of("(p") : Optional.empty());
        });
    }

    @Test
    void keepsEveryKeywordThatSaysSomething() throws IOException {
        var table = whole(file("BE0101F1allKeywords.px"));
        assertThat(table.particulars())
                .contains(
                        new Particular("REFPERIOD", Text.of("en", "31st December"), Map.of("var4head", "41")),
                        new Particular("BASEPERIOD", Text.of("en", "2000"), Map.of("var4head", "42")),
                        new Particular("CFPRICES", Text.of("en", "C"), Map.of("var4head", "41")),
                        new Particular("CFPRICES", Text.of("en", "F"), Map.of("var4head", "42")),
                        new Particular("ELIMINATION", Text.of("en", "var1val1"), Map.of("var1stub", "")),
                        new Particular("ELIMINATION", Text.of("en", "YES"), Map.of("var5head", "")),
                        new Particular("DOUBLECOLUMN", Text.of("en", "YES"), Map.of("var1stub", "")),
                        new Particular("DOMAIN", Text.of("en", "domain_var1stub"), Map.of("var1stub", "")),
                        new Particular("MAP", Text.of("en", "Mapname"), Map.of("var1stub", "")),
                        new Particular("TIMEVAL", Text.of("en", "TLIST(A1)"), Map.of("var3head", "")),
                        new Particular("DATASYMBOLNIL", Text.of("en", "nil"), Map.of()),
                        new Particular("SURVEY", Text.of("en", "Survey name"), Map.of()));
        assertThat(table.title().first()).as("DESCRIPTIONDEFAULT=YES").isEqualTo("My own title for the table");
        assertThat(table.metric().mayBeAdded()).isFalse();
    }

    @Test
    void aFileInUtf8ThatSaysSomethingElseIsReadAndToldOf() {
        var wrong = SMALL.replace("CODEPAGE=\"UTF-8\";\n", "").getBytes(StandardCharsets.UTF_8);
        var table = whole(wrong);
        assertThat(table.dimensions().getFirst().categories().getFirst().label().first())
                .isEqualTo("Nørrebro");
        assertThat(table.warnings()).extracting(TableRefused::code).containsExactly("READ-005");
        var old = SMALL.replace("CODEPAGE=\"UTF-8\";\n", "").getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(whole(old).dimensions()).isEqualTo(table.dimensions());
        assertThat(whole(old).warnings()).isEmpty();
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(refused(SMALL.replace("\"01\",\"0164A\"", "\"01\",\"01\"")).code())
                .isEqualTo("READ-022");
        assertThat(refused(SMALL.replace("HEADING=\"tid\"", "HEADING=\"bydel\""))
                        .code())
                .isEqualTo("READ-022");
        assertThat(refused(SMALL.replace("\"Norrebro\",\"Osterbro\"", "\"Norrebro\""))
                        .arguments())
                .contains("VALUES[en](\"district\")");
        assertThat(refused(SMALL.replace("SHOWDECIMALS=1;", "STUB=\"by\";")).code())
                .isEqualTo("READ-018");
        assertThat(refused(SMALL.replace("\"UTF-8\"", "\"x-none\"")).arguments())
                .containsExactly("x-none");
        var keys = SMALL.replace("DATA=\n", "KEYS(\"bydel\")=CODES;\nDATA=\n")
                .replace("10.50 \"..\"\n- 7", "\"01\" 1 2\n\"01\" 3 4");
        assertThat(refused(keys).code()).isEqualTo("READ-023");
        assertThat(refused(keys.replace("\"01\" 3 4", "\"09\" 3 4")).arguments())
                .contains("09");
        assertThat(refused(keys.replace("\"01\" 3 4", "\"0164A\" 3")).code()).isEqualTo("READ-016");
    }

    @Test
    void rowsThatKeysLeaveOutAreNil() {
        var keys = SMALL.replace("DATA=\n", "KEYS(\"bydel\")=CODES;\nDATA=\n")
                .replace("10.50 \"..\"\n- 7", "\"0164A\" 3 4");
        assertThat(whole(keys.getBytes(StandardCharsets.UTF_8)).at("01", "2017"))
                .isEqualTo(new Content.Value(BigDecimal.ZERO));
    }

    @Test
    void readsWhatIsWrittenOfAnyTable() {
        for (long seed = 0; seed < 300; seed++) {
            var table = RandomTables.px(seed);
            for (boolean keys : List.of(false, true)) {
                var read = whole(PxText.of(table, keys).getBytes(StandardCharsets.UTF_8));
                assertThat(read.sameContent(table)).as("seed " + seed).isTrue();
                assertThat(read.dimensions()).as("seed " + seed).isEqualTo(table.dimensions());
                assertThat(read.title()).as("seed " + seed).isEqualTo(table.title());
                assertThat(read.languages()).as("seed " + seed).isEqualTo(table.languages());
                assertThat(read.metric()).as("seed " + seed).isEqualTo(table.metric());
                assertThat(read.notes()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(table.notes());
            }
        }
    }

    @Test
    void aFileThatSaysNothingOfItsEncodingIsOfTheTimeOfDos() {
        var old = "TITLE=\"Befolkning på Østerbro\";STUB=\"a\";VALUES(\"a\")=\"x\";DATA=1;";
        var table = whole(old.getBytes(java.nio.charset.Charset.forName("IBM850")));
        assertThat(table.title().first()).isEqualTo("Befolkning på Østerbro");
    }

    @Test
    void whateverIsCutOffOrFlippedIsReadWholeOrRefused() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        try (Stream<Path> files = Files.list(FORMATS)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".px")).sorted().toList()) {
                var bytes = Files.readAllBytes(file);
                for (int tenth = 1; tenth < 10; tenth++) {
                    // at a number's end a shorter number could stand; the count of cells still tells
                    assertThat(PxReader.read(Arrays.copyOf(bytes, bytes.length * tenth / 10)))
                            .as("%s cut at %d/10", file, tenth)
                            .isInstanceOf(TableReading.Refused.class);
                }
                for (long seed = 0; seed < 200; seed++) {
                    var random = new Random(seed);
                    var flipped = bytes.clone();
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                    assertThat(PxReader.read(flipped))
                            .as("%s seed %d", file, seed)
                            .isNotNull();
                }
            }
        }
    }

    private static TableRefused refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TableRefused refused(byte[] bytes) {
        return ((TableReading.Refused) PxReader.read(bytes)).reason();
    }

    private static Table whole(byte[] bytes) {
        assertThat(PxReader.recognises(bytes)).isTrue();
        var reading = PxReader.read(bytes);
        assertThat(reading).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) reading).table();
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        return Files.readAllBytes(FORMATS.resolve(name));
    }
}
