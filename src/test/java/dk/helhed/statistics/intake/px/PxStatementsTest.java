package dk.helhed.statistics.intake.px;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a head may say that the format has no meaning for, and what of it a person is told. */
class PxStatementsTest {
    private static final Path FORMATS = Path.of("../shared/data/formats/px");
    private static final String HEAD = """
            CHARSET="ANSI";
            CODEPAGE="utf-8";
            LANGUAGE="da";
            LANGUAGES="da","en";
            TITLE="Folketal";
            TITLE[en]="Population";
            DESCRIPTION="Folketal efter område";
            DESCRIPTION[en]="Population by area";
            CONTENTS="Folketal";
            CONTENTS[en]="Population";
            UNITS="antal";
            DECIMALS=0;
            STUB="område";
            STUB[en]="area";
            HEADING="tid";
            HEADING[en]="time";
            VALUES("område")="Nord","Syd";
            VALUES[en]("area")="North","South";
            VALUES("tid")="2023","2024";
            CODES("område")="1","2";
            """;

    @Test
    void aKeywordAfterTheDataIsRefusedWithItsLine() {
        assertThat(refused(HEAD + "DATA=\n1 2\n3 4;\nNOTEX=\"Kun foreløbige tal\";\n"))
                .isEqualTo(TableRefused.of("READ-105", "DATA", 24, "NOTEX=\"Kun foreløbige tal\";"));
        assertThat(refused(HEAD + "KEYS(\"område\")=CODES;\nDATA=\n\"1\" 1 2\n\"2\" 3 4;\nSOURCE=\"X\";")
                        .code())
                .isEqualTo("READ-105");
        assertThat(refused(HEAD + "DATA=\n1 2\n3 4;\n5").code()).isEqualTo("READ-105");
    }

    @Test
    void blanksAndTheEndOfAnOldFileMayFollowTheData() {
        assertThat(sum(HEAD + "DATA=\n1 2\n3 4;\n \t\r\n\u001a")).isEqualByComparingTo("10");
        assertThat(sum(HEAD + "DATA=\n1 2\n3 4;;\n")).isEqualByComparingTo("10");
        assertThat(sum(HEAD + "DATA=\n1 2\n3 4")).isEqualByComparingTo("10");
    }

    @Test
    void inOldFilesASemicolonStandsBetweenNumbersAsABlankDoes() {
        assertThat(sum(HEAD + "DATA=\n1;2;\n3;4;\n")).isEqualByComparingTo("10");
        assertThat(refused(HEAD + "DATA=\n1;2;\n3;\n").code()).isEqualTo("READ-016");
    }

    @Test
    void aStatementThatIsMadeTwiceInDifferentWordsIsRefused() {
        for (var twice : List.of(
                "DECIMALS=1;",
                "VALUES(\"tid\")=\"2023\",\"2025\";",
                "VALUES[en](\"area\")=\"South\",\"North\";",
                "UNITS=\"procent\";",
                "TITLE=\"Noget andet\";",
                "AGGREGALLOWED=YES;\nAGGREGALLOWED=NO;",
                "STOCKFA=S;\nSTOCKFA=F;",
                "DATASYMBOL1=\"fortroligt\";\nDATASYMBOL1=\"senere\";")) {
            assertThat(refused(px(twice)).code()).as(twice).isEqualTo("READ-018");
        }
    }

    @Test
    void aStatementThatIsMadeTwiceIsToldOfWithBothLines() {
        assertThat(warnings(px("DECIMALS=0;"))).containsExactly(TableRefused.of("READ-106", "DECIMALS", 21, 12));
        var contacts = whole(px("CONTACT=\"A\";\nCONTACT=\"B\";"));
        assertThat(contacts.warnings()).containsExactly(TableRefused.of("READ-106", "CONTACT", 22, 21));
        assertThat(contacts.particulars())
                .as("both are kept")
                .contains(
                        new Particular("CONTACT", Text.of("da", "A"), Map.of()),
                        new Particular("CONTACT", Text.of("da", "B"), Map.of()));
        assertThat(warnings(px("DECIMALS[da]=0;"))).as("the main language").hasSize(1);
    }

    @Test
    void aTableMayHaveManyNotesAndAVariableManyPartitions() {
        var table = whole(px("""
                NOTE="Et";
                NOTE="To";
                CELLNOTE("*","2024")="Tre";
                CELLNOTE("*","2024")="Fire";
                PARTITIONED("område")="distrikt",1,1;
                PARTITIONED("område")="rode",2,1;
                """));
        assertThat(table.warnings()).isEmpty();
        assertThat(table.notes()).hasSize(4);
        assertThat(table.particulars())
                .filteredOn(one -> one.name().equals("PARTITIONED"))
                .hasSize(2);
    }

    @Test
    void aWordThatTheFormatDoesNotHaveIsToldOfWithTheOnesThatItHas() {
        assertThat(warnings(px("STOCKFA=\"Q\";")))
                .containsExactly(TableRefused.of("READ-108", "STOCKFA", 21, "Q", "S, F, A, X"));
        assertThat(whole(px("STOCKFA=\"Q\";")).particulars())
                .contains(new Particular("STOCKFA", Text.of("da", "Q"), Map.of()));
        for (var known : List.of("STOCKFA=X;", "STOCKFA=\"s\";", "CFPRICES=\"C\";", "DAYADJ=NO;", "SHOWDECIMALS=2;")) {
            assertThat(warnings(px(known))).as(known).isEmpty();
        }
        for (var unknown : List.of(
                "CFPRICES=\"X\";", "DAYADJ=MAYBE;", "SHOWDECIMALS=to;", "TIMEVAL(\"tid\")=\"2023\",\"2024\";")) {
            assertThat(warnings(px(unknown)))
                    .as(unknown)
                    .extracting(TableRefused::code)
                    .containsExactly("READ-108");
        }
    }

    @Test
    void whatMayBeAddedInWordsThatNobodyUnderstandsIsNotAdded() {
        var table = whole(px("AGGREGALLOWED=PERHAPS;"));
        assertThat(StatisticsFormat.PX.addingForbidden(table.head())).isEqualTo("AGGREGALLOWED=PERHAPS");
        assertThat(table.metric().mayBeAdded()).isFalse();
        assertThat(table.warnings()).extracting(TableRefused::code).containsExactly("READ-111");
        assertThat(whole(px("AGGREGALLOWED=YES;")).metric().mayBeAdded()).isTrue();
    }

    @Test
    void aNoteAboutSomethingThatTheTableDoesNotHaveIsKeptAndToldOfOnceForItsKeyword() {
        var table = whole(px("""
                VALUENOTEX("område","Øst")="Lagt sammen med Nord";
                VALUENOTEX("område","Vest")="Nedlagt";
                VALUENOTE("alder","0-6")="Ved årets begyndelse";
                CELLNOTE("Øst","2024")="Skøn";
                CELLNOTEX("Nord")="For kort";
                CELLNOTEX("Nord","2024","M")="For lang";
                DATANOTECELL("Nord","2030")="p";
                """));
        assertThat(table.warnings())
                .containsExactly(
                        TableRefused.of("READ-109", "VALUENOTEX(\"område\",\"Øst\")", 21, "Øst", 1),
                        TableRefused.of("READ-109", "VALUENOTE(\"alder\",\"0-6\")", 23, "alder", 0),
                        TableRefused.of("READ-109", "CELLNOTE(\"Øst\",\"2024\")", 24, "Øst", 0),
                        TableRefused.of("READ-109", "CELLNOTEX(\"Nord\")", 25, "Nord", 1),
                        TableRefused.of("READ-109", "DATANOTECELL(\"Nord\",\"2030\")", 27, "2030", 0));
        assertThat(table.notes())
                .extracting(note -> note.about() + note.text().first())
                .contains(
                        "{område=Øst}Lagt sammen med Nord",
                        "{alder=0-6}Ved årets begyndelse",
                        "{område=1, tid=2024, M=}For lang");
    }

    @Test
    void aNoteMayNameAValueByItsCodeOrByTheWordsOfTheMainLanguage() {
        assertThat(warnings(px("""
                VALUENOTE("område","2")="Med koden";
                VALUENOTE[en]("area","Syd")="In the words of another language";
                NOTE[en]("område")="In the words of another language";
                CELLNOTE("*","*")="Alle";
                """))).isEmpty();
    }

    @Test
    void aVariableThatIsDescribedButNotThereIsRefused() {
        assertThat(refused(px("CODES(\"omraade\")=\"1\",\"2\";")))
                .isEqualTo(TableRefused.of("READ-110", "CODES(\"omraade\")", 21, "omraade"));
        assertThat(refused(px("CONTVARIABLE=\"måltal\";")).code()).isEqualTo("READ-110");
        var inEnglish = whole(px("VALUES[en](\"times\")=\"2023\",\"2024\";"));
        assertThat(inEnglish.warnings()).extracting(TableRefused::code).containsExactly("READ-109");
    }

    @Test
    void aLanguageThatTheFileDoesNotNameIsReadAndToldOf() {
        var table = whole(px("NOTE=\"Skøn\";\nNOTE[sv]=\"Skattning\";\nNOTEX[sv]=\"Måste visas\";"));
        assertThat(table.languages()).containsExactly("da", "en", "sv");
        assertThat(table.warnings()).containsExactly(TableRefused.of("READ-107", "NOTE[sv]", 22, "sv"));
        assertThat(table.notes())
                .extracting(note -> note.text().in("sv"))
                .containsExactlyInAnyOrder("Skattning", "Måste visas");
    }

    @Test
    void theNamesOfAnotherLanguageStandPlaceByPlaceInStubAndHeadingEach() {
        var onlyHeading =
                HEAD.replace("STUB[en]=\"area\";\n", "").replace("VALUES[en](\"area\")", "VALUES[en](\"område\")");
        var table = whole(onlyHeading + "DATA=1 2 3 4;");
        assertThat(table.dimensions()).extracting(one -> one.label().in("en")).containsExactly("område", "time");
        assertThat(table.dimensions().getFirst().categories().getFirst().label().in("en"))
                .isEqualTo("North");
        assertThat(refused(HEAD.replace("STUB[en]=\"area\"", "STUB[en]=\"area\",\"age\"") + "DATA=1 2 3 4;")
                        .arguments())
                .contains("STUB[en]");
        assertThat(refused(px("CODES[en](\"area\")=\"N\",\"S\";")).code())
                .as("other codes in another language")
                .isEqualTo("READ-018");
    }

    @Test
    void titleDescriptionAndContentsAreKeptInEachLanguage() {
        assertThat(whole(px("")).particulars())
                .contains(
                        new Particular("TITLE", text("Folketal", "Population"), Map.of()),
                        new Particular("DESCRIPTION", text("Folketal efter område", "Population by area"), Map.of()),
                        new Particular("CONTENTS", text("Folketal", "Population"), Map.of()));
        assertThat(whole(px("").replaceAll("TITLE.*\n", "")).title().in("en"))
                .as("a file may have a description in the place of a title")
                .isEqualTo("Population by area");
    }

    @Test
    void theTypeOfAVariableIsALetterOrAWord() {
        var table = whole(px("VARIABLE-TYPE(\"område\")=\"G\";\nVARIABLE-TYPE(\"tid\")=T;"));
        assertThat(table.dimensions()).extracting(one -> one.role()).containsExactly(Role.GEO, Role.TIME);
    }

    @Test
    void anAttributeOfACellIsAboutThatCell() {
        var table = whole(px("ATTRIBUTES=\"A\";\nATTRIBUTES(\"Nord\",\"2024\")=\"E\";\nATTRIBUTE-ID=\"status\";"));
        assertThat(table.warnings()).isEmpty();
        assertThat(table.particulars())
                .contains(
                        new Particular("ATTRIBUTES", Text.of("da", "A"), Map.of()),
                        new Particular("ATTRIBUTES", Text.of("da", "E"), Map.of("område", "1", "tid", "2024")));
    }

    @Test
    void periodsThatTimevalSaysOtherwiseAreTold() {
        assertThat(warnings(px("TIMEVAL(\"tid\")=TLIST(A1),\"2023\",\"2024\";")))
                .isEmpty();
        assertThat(warnings(px("TIMEVAL(\"tid\")=TLIST(A1,\"2023\"-\"2024\");")))
                .isEmpty();
        assertThat(warnings(px("TIMEVAL(\"tid\")=TLIST(A1),\"2023\",\"2025\";")))
                .containsExactly(TableRefused.of("READ-145", "TIMEVAL(\"tid\")", 21, "2025", "2024"));
        assertThat(warnings(px("TIMEVAL(\"tid\")=TLIST(Q1,\"20231\"-\"20232\");")))
                .containsExactly(TableRefused.of("READ-145", "TIMEVAL(\"tid\")", 21, "20231", "2023"));
        assertThat(warnings(px("TIMEVAL(\"tid\")=TLIST(A1),\"2023\";")))
                .containsExactly(TableRefused.of("READ-145", "TIMEVAL(\"tid\")", 21, "2023", "2023 \u2026 2024"));
    }

    @Test
    void aFileWhoseSourceWantsItsNumbersProtectedSaysSo() {
        assertThat(warnings(px("CONFIDENTIAL=1;")))
                .containsExactly(TableRefused.of("READ-144", "CONFIDENTIAL", 21, "1"));
        assertThat(warnings(px("CONFIDENTIAL=0;"))).isEmpty();
    }

    @Test
    void theFilesOfStatisticalAgenciesGiveNoDoubts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FORMATS), "the files of ../shared are not here");
        for (var name : List.of(
                "BE0101A1", "BE0101F1allKeywords", "BE0101F1langensvfiolikacelln", "BE0101F1symbnotkeys", "TAB001")) {
            var reading = PxReader.read(Files.readAllBytes(FORMATS.resolve(name + ".px")));
            assertThat(((TableReading.Whole) reading).table().warnings())
                    .as(name)
                    .extracting(TableRefused::code)
                    .isSubsetOf("READ-144");
        }
    }

    private static Text text(String danish, String english) {
        var words = new LinkedHashMap<String, String>();
        words.put("da", danish);
        words.put("en", english);
        return new Text(words);
    }

    /** The statements stand from line 21. */
    private static String px(String statements) {
        return HEAD + statements.stripTrailing() + "\nDATA=\n1 2\n3 4;\n";
    }

    private static BigDecimal sum(String text) {
        var table = whole(text);
        assertThat(table.at("2", "2024")).isEqualTo(new Content.Value(new BigDecimal("4")));
        return table.cells().sum();
    }

    private static List<TableRefused> warnings(String text) {
        return whole(text).warnings();
    }

    private static TableRefused refused(String text) {
        assertThat(read(text)).isInstanceOf(TableReading.Refused.class);
        return ((TableReading.Refused) read(text)).reason();
    }

    private static Table whole(String text) {
        assertThat(read(text)).isInstanceOf(TableReading.Whole.class);
        return ((TableReading.Whole) read(text)).table();
    }

    private static TableReading read(String text) {
        return PxReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
