package dk.helhed.statistics.lists.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.assessment.Comparison.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The official lists of 2010-2014, read from where they lie; skipped where they are not. */
class OfficialListsTest {
    private static final Path LISTS = Path.of("../shared/data/lists/area_lists_2010_2014.csv");
    private static final Map<ListCriterion, String> COLUMNS = Map.of(
            ListCriterion.RESIDENTS, "residents",
            ListCriterion.NON_WESTERN, "nonwestern_pct",
            ListCriterion.OUTSIDE_WORK, "outside_work_edu_18_64_pct",
            ListCriterion.CONVICTED, "convicted_18plus_pct",
            ListCriterion.BASIC_SCHOOL, "basic_edu_only_30_59_pct",
            ListCriterion.INCOME, "income_pct_of_region");

    @Test
    void givesEveryOfficialAnswerExceptTheOneThatIsNotedAsASlip() throws IOException {
        var rows = rows();
        var different = rows.stream()
                .filter(row -> !(comparison(row) instanceof Comparison.Agrees))
                .toList();
        assertThat(rows).hasSize(175);
        assertThat(rows.stream().filter(OfficialListsTest::isOn)).hasSize(158);
        assertThat(different).singleElement().satisfies(row -> {
            assertThat(row.getField("area")).isEqualTo("Ringparken, Slagelse");
            assertThat(row.getField("quality_note")).contains("recomputation disagrees");
        });
    }

    @Test
    void countsAsManyAnswersPerListAsTheListsHave() throws IOException {
        var listed = rows().stream()
                .filter(row -> assessment(row).standing().isListed() == Truth.YES)
                .collect(Collectors.groupingBy(row -> row.getField("list_year"), Collectors.counting()));
        assertThat(listed).isEqualTo(Map.of("2010", 29L, "2011", 26L, "2012", 32L, "2013", 39L, "2014", 31L));
    }

    @Test
    void namesTheSameCriteriaAsTheListDoes() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(met(row)).isEqualTo(namedIn(row)));
    }

    @Test
    void keepsTheThreeRowsThatStandExactlyOnAThreshold() throws IOException {
        var onTheBoundary = rows().stream()
                .filter(row -> assessment(row).verdicts().values().stream()
                        .flatMap(verdict -> verdict.measured().stream())
                        .anyMatch(distance -> distance.beyond().signum() == 0))
                .map(row -> row.getField("list_year") + " " + row.getField("area") + " " + isOn(row))
                .toList();
        assertThat(onTheBoundary)
                .containsExactly("2013 Bispeparken true", "2014 Byparken/Skovparken true", "2014 Aldersrogade false");
    }

    @Test
    void explainsTheSlipByTwoValuesInEachOthersPlace() throws IOException {
        var slip = rows().stream()
                .filter(row -> row.getField("quality_note").contains("recomputation disagrees"))
                .findFirst()
                .orElseThrow();
        assertThat(comparison(slip))
                .isInstanceOfSatisfying(
                        Comparison.Differs.class,
                        differs -> assertThat(differs.reasons())
                                .contains(new Reason.Exchanged(ListCriterion.NON_WESTERN, ListCriterion.OUTSIDE_WORK)));
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        assumeTrue(Files.exists(LISTS), "the lists are not here");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(LISTS)) {
            return rows.stream().toList();
        }
    }

    private static boolean isOn(NamedCsvRecord row) {
        return row.getField("on_list").equals("yes");
    }

    private static Situation situation(NamedCsvRecord row) {
        var values = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        COLUMNS.forEach((criterion, column) -> {
            if (!row.getField(column).isEmpty()) {
                values.put(criterion, new BigDecimal(row.getField(column)));
            }
        });
        return Situation.published(Integer.parseInt(row.getField("list_year")), values);
    }

    private static Assessment assessment(NamedCsvRecord row) {
        var situation = situation(row);
        var rule = RuleVersions.ofList(situation.listYear()).orElseThrow();
        assertThat(rule.code()).isEqualTo(row.getField("law_version"));
        return Assessment.of(rule, situation, History.unknown());
    }

    private static Comparison comparison(NamedCsvRecord row) {
        var situation = situation(row);
        var rule = RuleVersions.ofList(situation.listYear()).orElseThrow();
        return Comparison.of(rule, situation, History.unknown(), Official.saying(isOn(row)));
    }

    private static java.util.Set<String> met(NamedCsvRecord row) {
        return assessment(row).verdicts().entrySet().stream()
                .filter(one -> one.getKey().criterion() != ListCriterion.RESIDENTS)
                .filter(one -> one.getValue().truth() == Truth.YES)
                .map(one -> switch (one.getKey().criterion()) {
                    case NON_WESTERN -> "nonwestern";
                    case OUTSIDE_WORK -> "work";
                    case CONVICTED -> "convicted";
                    case BASIC_SCHOOL -> "education";
                    case INCOME -> "income";
                    case RESIDENTS -> throw new IllegalStateException();
                })
                .collect(Collectors.toSet());
    }

    private static java.util.Set<String> namedIn(NamedCsvRecord row) {
        var named = row.getField("criteria_met");
        return named.isEmpty() ? java.util.Set.of() : java.util.Set.of(named.split("\\+"));
    }

    @Test
    void speaksOfOneClassOnlyOnTheFirstLists() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(assessment(row).reached()).isSubsetOf(ListClass.LISTED_AREA));
    }
}
