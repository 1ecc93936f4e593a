package dk.helhed.statistics.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.helhed.statistics.lists.ListCriterion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The raw list of 2010-2014 as it was transcribed, and its cleaned sister; skipped where they are not. */
class RawListTest {
    private static final Path LISTS = Path.of("../shared/data/lists");

    @Test
    void findsTheResidentsInThousandsOfTheTwoFirstLists() throws IOException {
        var found = only(Repair.Thousands.class, proposed());
        assertThat(found)
                .containsExactly(
                        new Repair.Thousands("2010", 29, "2.44", "2440"),
                        new Repair.Thousands("2011", 29, "1.35", "1350"));
    }

    @Test
    void findsTheMisspeltKey() throws IOException {
        assertThat(only(Repair.MisspeltKey.class, proposed()))
                .containsExactly(new Repair.MisspeltKey("unemplyed", ListField.OUTSIDE_WORK, 1));
    }

    @Test
    void findsNineNamesThatMayBeAnAreaOfAnotherName() throws IOException {
        var found = only(Repair.SameArea.class, proposed());
        assertThat(found.stream()
                        .map(one -> one.likeness() + " " + Likeness.composed(one.written()) + " > " + one.kept()))
                .containsExactly(
                        "UNICODE Tåstrupgård > Tåstrupgård",
                        "UNICODE Vejleåparken > Vejleåparken",
                        "WORD_ORDER Skovparken/Skovvejen > Skovvejen/Skovparken",
                        "WORD_ORDER Æblehaven/Rønnebærparken > Rønnebærparken/Æblehaven",
                        "ENDING Stengårdsvej-kvarteret > Stengårdsvej",
                        "ENDING Agervang mv. > Agervang",
                        "SPELLING Munkeob > Munkebo",
                        "SPELLING Sianavænget/Heliosvænget > Dianavænget/Heliosvænget",
                        "SPELLING Glarbjervej-området > Glarbjergvej-området");
    }

    @Test
    void repairsNothingThatNobodyAccepted() throws IOException {
        var settled = Settling.of(rows("area_lists_2010_2014.json"), List.of());
        var codes =
                settled.findings().stream().collect(Collectors.groupingBy(ListFinding::code, Collectors.counting()));
        assertThat(settled.isStopped()).isTrue();
        assertThat(codes)
                .containsEntry("LIST-010", 58L)
                .containsEntry("LIST-023", 1L)
                .containsEntry("LIST-027", 1L);
        assertThat(settled.rows()).anySatisfy(row -> assertThat(row.name()).isEqualTo("Munkeob"));
    }

    @Test
    void saysTheSameAsTheCleanedFileOnceEverythingIsAccepted() throws IOException {
        var settled = Settling.of(rows("area_lists_2010_2014.json"), proposed());
        assertThat(settled.isStopped()).isFalse();
        assertThat(settled.findings()).extracting(ListFinding::code).containsExactly("LIST-030");
        var cleanRows = rows("area_lists_2010_2014.csv");
        var cleaned = Settling.of(cleanRows, Repairs.proposed(cleanRows, List.of()));
        assertThat(cleaned.findings()).extracting(ListFinding::code).containsExactly("LIST-030");
        assertThat(values(settled)).isEqualTo(values(cleaned));
        assertThat(settled.rows()).hasSize(175);
    }

    @Test
    void asksNothingAgainThatWasConfirmedBefore() throws IOException {
        var rows = rows("area_lists_2010_2014.json");
        var known = only(Repair.SameArea.class, proposed()).stream()
                .map(one -> new KnownName(one.municipality(), one.written(), one.kept()))
                .toList();
        assertThat(only(Repair.SameArea.class, Repairs.proposed(rows, known))).isEmpty();
        assertThat(Repairs.confirmedBefore(known)).hasSize(9);
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(code("")).isEqualTo("LIST-001");
        assertThat(code("{\"2014\": [{\"id\": \"A\"")).isEqualTo("LIST-003");
        assertThat(code("{\"2014\": 3}")).isEqualTo("LIST-004");
        assertThat(code("{\"2014\": [{\"id\": [1]}]}")).isEqualTo("LIST-004");
        assertThat(code("{}")).isEqualTo("LIST-005");
        assertThat(code("a,b\n1,2\n")).isEqualTo("LIST-008");
        assertThat(ListReader.read(new byte[] {(byte) 0xC6, 'x'})).isEqualTo(ListReading.unreadable("LIST-002"));
    }

    @Test
    void stopsAtARowThatCannotBeRight() {
        assertThat(findings("\"id\":\"A\",\"municipality\":\"B\",\"ghetto\":true,\"immigrants\":140.0"))
                .contains("LIST-025");
        assertThat(findings("\"id\":\"A\",\"municipality\":\"B\",\"ghetto\":true,\"immigrants\":\"mange\""))
                .contains("LIST-024");
        assertThat(findings("\"id\":\"A\",\"municipality\":\"B\"")).contains("LIST-022");
        assertThat(findings("\"ghetto\":true")).contains("LIST-021");
    }

    @Test
    void tellsOneStepFromTwo() {
        assertThat(Likeness.isOneStep("Munkeob", "Munkebo")).isTrue();
        assertThat(Likeness.isOneStep("Glarbjervej", "Glarbjergvej")).isTrue();
        assertThat(Likeness.isOneStep("unemplyed", "unemployed")).isTrue();
        assertThat(Likeness.isOneStep("Skovparken", "Byparken")).isFalse();
        assertThat(Likeness.between("Nord", "Nørd")).isEmpty();
    }

    private static String code(String text) {
        return ListReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof ListReading.Unreadable unreadable
                ? unreadable.code()
                : "read";
    }

    private static List<String> findings(String row) {
        var reading = ListReader.read(("{\"2014\":[{" + row + "}]}").getBytes(StandardCharsets.UTF_8));
        return Settling.of(((ListReading.Read) reading).rows(), List.of()).findings().stream()
                .map(ListFinding::code)
                .toList();
    }

    private static Map<String, Map<ListCriterion, BigDecimal>> values(Settled settled) {
        return settled.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.listYear() + " " + row.municipality() + " "
                                + row.name().replace("Stengårdsvej-kvarteret", "Stengårdsvej") + " "
                                + row.official().listed(),
                        row -> row.values().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        value -> value.getValue().stripTrailingZeros()))));
    }

    private static <T extends Repair> List<T> only(Class<T> kind, List<Repair> repairs) {
        return repairs.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Repair> proposed() throws IOException {
        return Repairs.proposed(rows("area_lists_2010_2014.json"), List.of());
    }

    private static List<WrittenRow> rows(String name) throws IOException {
        assumeTrue(Files.exists(LISTS.resolve(name)), "the lists are not here");
        var reading = ListReader.read(Files.readAllBytes(LISTS.resolve(name)));
        assertThat(reading).isInstanceOf(ListReading.Read.class);
        return ((ListReading.Read) reading).rows();
    }
}
