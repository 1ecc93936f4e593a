package dk.helhed.statistics.intake.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.Workbooks;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.dryrun.DryRun;
import dk.helhed.statistics.intake.reader.FileBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which column of a file is proposed as that of the areas. */
class ColumnOfAreasTest {
    private static final List<String> HEADS = List.of(
            "area",
            "OMRÅDE",
            "Område",
            "kommune",
            "Kommuner",
            "bydel",
            "Bydele",
            "Distrikt",
            "kvarter",
            "rode",
            "region",
            "Regionsnavn",
            "Kommunenavn",
            "områder",
            "District",
            "Municipality",
            "Lokaludvalg",
            "sogn",
            "landsdel",
            "Omr\u0061\u030ade");
    private static final List<String> NAMES =
            List.of("Nordhavn Ø", "Vestby", "Sø og Mose", "Åparken", "Gl. Torv", "Lille Enghave");

    static Stream<String> heads() {
        return HEADS.stream()
                .flatMap(head -> Stream.of(head, head.toUpperCase(Locale.ROOT), head.toLowerCase(Locale.ROOT)))
                .distinct();
    }

    /** Title lines, other labels before and behind, and a number of rows, from a fixed seed. */
    private static List<List<Object>> table(String head, List<?> areas, long seed) {
        var random = new Random(seed);
        var before = random.nextBoolean();
        var rows = new ArrayList<List<Object>>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            rows.add(List.of("Folketal " + i + ", opgjort af prøvekontoret"));
        }
        if (random.nextBoolean()) {
            rows.add(List.of());
        }
        rows.add(before ? List.of("Køn", head, "År", "Antal") : List.of(head, "Køn", "År", "Antal"));
        for (var area : areas) {
            for (var sex : List.of("Mænd", "Kvinder")) {
                rows.add(
                        before
                                ? List.of(sex, area, 2023, random.nextInt(900))
                                : List.of(area, sex, 2023, random.nextInt(900)));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("heads")
    void theColumnThatIsHeadedAsAreasAreIsProposedUnderTitleLines(String head) {
        for (long seed = 1; seed <= 6; seed++) {
            var rows = table(head, NAMES, seed);
            assertThat(areaOf(csv(rows, ';'))).isEqualTo(head);
            assertThat(areaOf(csv(rows, ','))).isEqualTo(head);
            assertThat(areaOf(Workbooks.of("Ark", rows))).isEqualTo(head);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kommune", "OMRÅDE", "area", "region", "rode", "Distrikt", "Kommunekode", "bydelsnr", "sogn"})
    void codesUnderSuchAHeadAreAreasAndNoNumbers(String head) {
        for (long seed = 1; seed <= 6; seed++) {
            var rows = table(head, List.of(101, 147, 151, 153, 155), seed);
            assertThat(areaOf(csv(rows, ';'))).isEqualTo(head);
            assertThat(areaOf(Workbooks.of("Ark", rows))).isEqualTo(head);
        }
    }

    @Test
    void aMeasureThatSoundsLikeAnAreaIsNone() {
        assertThat(areaOf(text("Bydel;År;Areal\nVestby;2023;12\nÅparken;2023;7\n")))
                .isEqualTo("Bydel");
        assertThat(areaOf(text("Areal;Bydel;År;Antal\nunder 50 m2;Vestby;2023;12\nover 50 m2;Åparken;2023;7\n")))
                .isEqualTo("Bydel");
        assertThat(areaOf(text("Bydele i alt;Navn;År\n3;Vestby;2023\n7;Åparken;2023\n")))
                .isEqualTo("Navn");
        assertThat(areaOf(text("Byggeri;Kommune;År;Antal\nNyt;Vestby;2023;12\nGammelt;Åparken;2023;7\n")))
                .isEqualTo("Kommune");
    }

    @Test
    void theNameIsProposedWhereItsCodeStandsBesideIt() {
        assertThat(areaOf(text("Titel\n\nkommune;navn;år;antal\n101;Vestby;2023;12\n147;Åparken;2023;7\n")))
                .isIn("kommune", "navn");
        assertThat(areaOf(text("Titel\nKommunekode;Kommune;år;antal\n101;Vestby;2023;12\n147;Åparken;2023;7\n")))
                .isEqualTo("Kommune");
        assertThat(areaOf(text("Titel\nRegion;Kommune;Bydel;år;antal\nØ;By;Vestby;2023;12\nØ;By;Åparken;2023;7\n")))
                .isEqualTo("Bydel");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void theAxisOfAPxTableThatIsCalledSoIsProposed(String head) {
        assertThat(areaOf(text(px("Køn", head)))).isEqualTo(head);
        assertThat(areaOf(text(px("Areal", head)))).isEqualTo(head);
    }

    @Test
    void aCodeBeforeEachNameIsProposedToBeParted() {
        assertThat(fields(text("OMRÅDE;TID;INDHOLD\n1003 Indre By;2023;1\n1004 Østerbro;2023;2\n"))
                        .text(DeclarationFields.AREAS_CODED))
                .isEqualTo("yes");
        assertThat(fields(text("Område;År;Antal\n0164A Indre By;2023;1\nDK 2;2023;2\nTOT Hele byen;2023;2\n"))
                        .text(DeclarationFields.AREAS_CODED))
                .isEmpty();
        assertThat(fields(text("Område;År;Antal\n0164A Indre By;2023;1\n0165 Åparken;2023;2\nTOT Hele byen;2023;2\n"))
                        .text(DeclarationFields.AREAS_CODED))
                .isEqualTo("yes");
        assertThat(fields(text("OMRÅDE;TID;INDHOLD\n1003 Indre By;2023;1\nØsterbro;2023;2\n"))
                        .text(DeclarationFields.AREAS_CODED))
                .isEmpty();
    }

    private static String px(String other, String area) {
        return "CHARSET=\"ANSI\";\nCODEPAGE=\"utf-8\";\nTITLE=\"Prøve\";\nUNITS=\"antal\";\nSTUB=\"" + other + "\",\""
                + area
                + "\";\nHEADING=\"år\";\nVALUES(\"" + other + "\")=\"x\",\"y\";\nVALUES(\"" + area
                + "\")=\"Vestby\",\"Åparken\";\nVALUES(\"år\")=\"2022\",\"2023\";\nDATA=\n1 2 3 4\n5 6 7 8;\n";
    }

    private static String areaOf(byte[] file) {
        var fields = fields(file);
        return IntStream.range(0, fields.headers().size())
                .filter(i -> fields.text("role" + i).equals("AREA"))
                .mapToObj(i -> fields.headers().get(i))
                .findFirst()
                .orElse("none");
    }

    private static DeclarationFields fields(byte[] file) {
        return DryRun.proposed(FileBytes.of(file));
    }

    private static byte[] csv(List<List<Object>> rows, char separator) {
        var text = new StringBuilder();
        for (var row : rows) {
            var fields = new String[row.size()];
            Arrays.setAll(
                    fields,
                    i -> row.get(i).toString().indexOf(separator) < 0
                            ? row.get(i).toString()
                            : "\"" + row.get(i) + "\"");
            text.append(String.join(String.valueOf(separator), fields)).append("\r\n");
        }
        return text(text.toString());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
