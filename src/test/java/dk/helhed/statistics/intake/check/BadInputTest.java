package dk.helhed.statistics.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.Workbooks;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is wrong is refused with its code and place; what is right comes out as it went in. */
class BadInputTest {

    @Test
    void aWebPageNamedCsvIsRefused() {
        assertThat(refused(utf8("\n<!DOCTYPE html>\n<html><body>År;Bydel</body></html>")))
                .isEqualTo("INTAKE-002");
    }

    @Test
    void anEmptyFileAPdfAndAnOldExcelFileAreRefused() {
        assertThat(refused(new byte[0])).isEqualTo("INTAKE-001");
        assertThat(refused(utf8("%PDF-1.7 …"))).isEqualTo("INTAKE-003");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("INTAKE-004");
    }

    @Test
    void aTruncatedWorkbookIsRefusedWhereverItWasCut() {
        byte[] whole = workbook(200);
        for (int part = 1; part < 10; part++) {
            assertThat(refused(Arrays.copyOf(whole, whole.length * part / 10)))
                    .as("cut at %s tenths", part)
                    .isEqualTo("INTAKE-005");
        }
    }

    @Test
    void aBombPosingAsAWorkbookIsRefusedBeforeItIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 450; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(out.size()).isLessThan(1_000_000);

        assertThat(refused(out.toByteArray())).isEqualTo("INTAKE-006");
    }

    @Test
    void latinBytesDeclaredAsUtf8AreRefusedWithTheirPlace() {
        byte[] latin = "År;Bydel;Antal personer\n2017;Nørrebro;5\n".getBytes(StandardCharsets.ISO_8859_1);
        var fields = proposed(latin).with(Map.of("encoding", "UTF_8"));

        assertThat(fields.layout()
                        .map(layout -> TableReader.first(FileBytes.of(latin), layout, 5))
                        .orElseThrow())
                .isInstanceOfSatisfying(TableReader.Refused.class, refused -> {
                    assertThat(refused.reason().code()).isEqualTo("INTAKE-007");
                    assertThat(refused.reason().arguments()).containsExactly("UTF-8", 1, 1L);
                });
    }

    @Test
    void utf8BytesDeclaredAsLatinAreRefused() {
        byte[] utf8 = utf8("År;Bydel;Antal personer\n2017;Nørrebro;5\n");
        var fields = proposed(utf8).with(Map.of("encoding", "WINDOWS_1252"));

        assertThat(fields.layout()
                        .map(layout -> TableReader.first(FileBytes.of(utf8), layout, 5))
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        TableReader.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("INTAKE-008"));
    }

    @Test
    void aDecimalCommaDeclaredAsPointStopsEveryCell() {
        byte[] csv = utf8("År;Bydel;Indkomst\n2017;Nørrebro;7389416,736\n2017;Valby;1.234,5\n");
        var checked = check(csv, Map.of("decimal", "POINT", "thousands", "NONE"));

        assertThat(codes(checked)).containsExactly("INTAKE-102", "INTAKE-102");
        assertThat(checked.findings().getFirst().row()).isEqualTo(2);
        assertThat(checked.findings().getFirst().column()).isEqualTo(3);
        assertThat(checked.findings().getFirst().header()).isEqualTo("Indkomst");
        assertThat(checked.findings().getFirst().value()).isEqualTo("7389416,736");
    }

    @Test
    void threeBadRowsAmongTenThousandAreAllListed() {
        var csv = new StringBuilder("Opdigtet;;\n\nÅr;Bydel;Antal personer\n");
        for (int i = 0; i < 10_000; i++) {
            String value = i == 210 ? "1.2O4" : i == 4000 ? "" : i == 9999 ? "7,5" : String.valueOf(i);
            csv.append("2017;Område ").append(i).append(';').append(value).append('\n');
        }
        var checked = check(utf8(csv.toString()), Map.of("headerRow", "3", "thousands", "POINT", "empty", ""));

        assertThat(codes(checked)).containsExactly("INTAKE-103", "INTAKE-108", "INTAKE-109");
        assertThat(checked.findings()).extracting(Finding::row).containsExactly(214, 4004, 10003);
        assertThat(checked.rows()).isEqualTo(10_000);
    }

    @Test
    void aSecondRowAboutTheSameNamesTheFirst() {
        byte[] csv = utf8(
                "År;Bydel;Køn;Antal personer\n2017;Nørrebro;Mænd;5\n2017;Nørrebro;Kvinder;6\n2017;Nørrebro;Mænd;7\n");

        var finding = check(csv, Map.of()).findings().getFirst();

        assertThat(finding.code()).isEqualTo("INTAKE-114");
        assertThat(finding.row()).isEqualTo(4);
        assertThat(finding.arguments()).containsExactly(2);
    }

    @Test
    void kindsOfNothingAreWhatWasDeclaredAndNothingElse() {
        byte[] csv = utf8("År;Bydel;Antal personer\n2017;A;-\n2017;B;..\n2017;C;\n2017;D;0\n2017;E;?\n");
        var checked = check(csv, Map.of("empty", "MISSING"));

        assertThat(codes(checked)).containsExactly("INTAKE-101");
        assertThat(checked.findings().getFirst().value()).isEqualTo("?");
        assertThat(checked.nothings())
                .as("two kinds of nothing; a dash is zero")
                .isEqualTo(2);
        assertThat(checked.cells()).isEqualTo(4);
    }

    @Test
    void aFormulaIsNeverRun() {
        byte[] csv = utf8("År;Bydel;Antal personer\n2017;A;=1+1\n2017;B;3\n2017;C;4\n");
        assertThat(codes(check(csv, Map.of()))).containsExactly("INTAKE-101");

        byte[] xlsx = Workbooks.of(
                "Ark",
                List.of(
                        List.of("År", "Bydel", "Antal personer"),
                        List.of(2017, "A", new Workbooks.Formula("1+1")),
                        List.of(2017, "B", 3),
                        List.of(2017, "C", 4)));
        assertThat(codes(check(xlsx, Map.of())))
                .as("a formula whose value was never stored")
                .containsExactly("INTAKE-111");
    }

    @Test
    void aFormulaCountsAsTheValueThatItsWorkbookStoredAndIsPointedOut() {
        byte[] xlsx = Workbooks.changed(
                Workbooks.of(
                        "Ark",
                        List.of(
                                List.of("År", "Bydel", "Antal personer"),
                                List.of(2017, "A", 4711),
                                List.of(2017, "B", 3))),
                "<v>4711</v>",
                "<f>WEBSERVICE(\"https://example.org\")</f><v>4711</v>");

        assertThat(codes(check(xlsx, Map.of()))).containsExactly("INTAKE-110");
        assertThat(facts(xlsx)).contains("antal_personer|2017|A|[]|4711");
    }

    @Test
    void aRowTooShortAndAMisreadTextAreFound() {
        byte[] csv = utf8(
                "År;Bydel;Køn;Antal personer\n2017;Nørrebro;MÃ¦nd;5\n2017;Valby;Kvinder;6\n2017;Vanløse\nKilde: os\n");

        assertThat(codes(check(csv, Map.of())))
                .contains("INTAKE-113", "INTAKE-107", "INTAKE-284")
                .doesNotContain("INTAKE-114");
    }

    @Test
    void whatIsWrittenComesOutTheSame() {
        for (long seed = 1; seed <= 30; seed++) {
            var world = new World(new Random(seed));
            assertThat(facts(world.csv())).as("CSV of seed %s", seed).containsExactlyInAnyOrderElementsOf(world.facts);
            assertThat(facts(world.xlsx()))
                    .as("XLSX of seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(world.facts);
        }
    }

    /** A random table: areas with awkward names, years, sexes, a count and an exact decimal. */
    private static final class World {
        private static final List<String> AWKWARD =
                List.of("Ærø", "Vesterbro/Kongens Enghave", "\"Byen\", gamle", "Å; ø", "Nord\nvest", "12. Juni");
        private final List<List<Object>> rows = new ArrayList<>();
        private final List<String> facts = new ArrayList<>();

        World(Random random) {
            rows.add(List.of("År", "Bydel", "Køn", "Antal personer", "Beløb (kr.)"));
            int years = 1 + random.nextInt(5);
            for (int year = 2010; year < 2010 + years; year++) {
                for (String area : AWKWARD.subList(0, 1 + random.nextInt(AWKWARD.size()))) {
                    for (String sex : List.of("Mænd", "Kvinder")) {
                        int count = random.nextInt(1_000_000);
                        var amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 1 + random.nextInt(3));
                        rows.add(List.of(year, area, sex, count, amount));
                        String key = year + "|" + AreaText.normal(area) + "|[" + sex + "]|";
                        facts.add("antal_personer|" + key + count);
                        facts.add("beloeb|" + key + amount.stripTrailingZeros().toPlainString());
                    }
                }
            }
        }

        byte[] csv() {
            var csv = new StringBuilder();
            for (var row : rows) {
                csv.append(row.stream().map(World::field).collect(java.util.stream.Collectors.joining(";")))
                        .append("\r\n");
            }
            return utf8(csv.toString());
        }

        byte[] xlsx() {
            return Workbooks.of("Ark 1", rows);
        }

        private static String field(Object value) {
            String text =
                    value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : value.toString();
            return text.matches("(?s).*[;\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
    }

    private static List<String> facts(byte[] bytes) {
        var declaration = declaration(bytes, Map.of());
        List<String> facts = new ArrayList<>();
        read(new TableCheck(FileBytes.of(bytes), declaration)
                .scan(
                        declaration.dimensions(),
                        cell -> facts.add(String.join(
                                "|",
                                cell.measure(),
                                cell.period(),
                                cell.areaText(),
                                cell.categories().toString(),
                                ((Cell.Value) cell.content())
                                        .number()
                                        .stripTrailingZeros()
                                        .toPlainString()))));
        return facts;
    }

    private static CheckedTable check(byte[] bytes, Map<String, String> changes) {
        var declaration = declaration(bytes, changes);
        var keys = new KeysSeen(declaration);
        return keys.in(read(new TableCheck(FileBytes.of(bytes), declaration).scan(declaration.dimensions(), keys::add))
                .table());
    }

    private static Declaration declaration(byte[] bytes, Map<String, String> changes) {
        return switch (proposed(bytes).with(changes).declaration()) {
            case DeclarationFields.Whole(var declaration) -> declaration;
            case DeclarationFields.Unfinished(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static DeclarationFields proposed(byte[] bytes) {
        return Proposal.of(FileBytes.of(bytes), FileContent.of(FileBytes.of(bytes)), List.of());
    }

    private static <R> R read(TableReader.Outcome<R> outcome) {
        if (outcome instanceof TableReader.Read<R>(R result)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    private static List<String> codes(CheckedTable checked) {
        return checked.findings().stream().map(Refusal::code).toList();
    }

    private static String refused(byte[] bytes) {
        return FileContent.of(FileBytes.of(bytes)) instanceof FileContent.Refused(var reason)
                ? reason.code()
                : "accepted";
    }

    private static byte[] workbook(int rows) {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of("År", "Bydel", "Antal personer"));
        for (int i = 0; i < rows; i++) {
            lines.add(List.of(2017, "Område " + i, i));
        }
        return Workbooks.of("Ark", lines);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
