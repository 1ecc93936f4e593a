package dk.helhed.statistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Cell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsTakenTest {
    private static final AreaId NORTH = new AreaId(new UUID(1, 1));
    private static final AreaId SOUTH = new AreaId(new UUID(1, 2));
    private final ReleaseId release = new ReleaseId(UUID.randomUUID());
    private final List<Cell> cells = new ArrayList<>();

    @TempDir
    Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void open() {
        warehouse = new Warehouse(folder);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void theTotalIsTakenAloneAndWhereItIsMissingItsPartsAreAdded() {
        cell(NORTH, "210", "I alt", "");
        cell(NORTH, "130", "Mænd", "");
        cell(NORTH, "80", "Kvinder", "");
        cell(SOUTH, "60", "Mænd", "");
        cell(SOUTH, "40", "Kvinder", "");

        assertThat(sum(NORTH, Map.of(1, "I alt")).sum()).isEqualByComparingTo("210");
        assertThat(sum(NORTH, Map.of(1, "I alt")).cells()).isEqualTo(1);
        assertThat(sum(SOUTH, Map.of(1, "I alt")).sum()).isEqualByComparingTo("100");
        assertThat(sum(NORTH, Map.of()).sum())
                .as("without a total all is added")
                .isEqualByComparingTo("420");
    }

    @Test
    void ofSeveralDimensionsEachTakesItsTotal() {
        for (var sex : List.of("I alt", "Mænd", "Kvinder")) {
            for (var age : List.of("Alle", "0-17", "18+")) {
                int share = (sex.equals("I alt") ? 2 : 1) * (age.equals("Alle") ? 2 : 1);
                cell(NORTH, "" + 10 * share, sex, age);
                if (!sex.equals("I alt") && !age.equals("Alle")) {
                    cell(SOUTH, "10", sex, age);
                }
            }
        }
        cell(SOUTH, "20", "Mænd", "Alle");
        cell(SOUTH, "20", "Kvinder", "Alle");

        var both = Map.of(1, "I alt", 2, "Alle");
        assertThat(sum(NORTH, both).sum()).isEqualByComparingTo("40");
        assertThat(sum(SOUTH, both).sum()).as("both sexes, all ages").isEqualByComparingTo("40");
        assertThat(sum(SOUTH, both).cells()).isEqualTo(2);
    }

    @Test
    void aDimensionWithoutATotalIsAddedAndNarrowedOnesStayNarrow() {
        cell(NORTH, "7", "I alt", "0-17");
        cell(NORTH, "3", "Mænd", "18+");
        cell(NORTH, "2", "Kvinder", "18+");

        assertThat(sum(NORTH, Map.of(1, "I alt")).sum())
                .as("the total of the young, the parts of the old")
                .isEqualByComparingTo("12");
        var old = new Selection("antal", Map.of(2, Set.of("18+")), Map.of(1, "I alt"), Set.of(NORTH), Set.of("2017"));
        assertThat(warehouse.sums(release, old).getFirst().sum()).isEqualByComparingTo("5");
    }

    @Test
    void aTotalThatIsThereWithoutAValueIsNotGuessedFromItsParts() {
        cells.add(new Cell(
                "antal",
                Optional.of(NORTH),
                "text",
                "2017",
                List.of("I alt", ""),
                new Cell.Nothing(NothingKind.PROTECTED_BY_SOURCE),
                "..",
                4,
                5));
        cell(NORTH, "130", "Mænd", "");

        var sum = sum(NORTH, Map.of(1, "I alt"));
        assertThat(sum.values()).isZero();
        assertThat(sum.nothings()).isEqualTo(Map.of(NothingKind.PROTECTED_BY_SOURCE, 1L));
    }

    @Test
    void whatIsPlacedNowhereIsCountedTheSameWay() {
        for (var sex : List.of("I alt", "Mænd", "Kvinder")) {
            cells.add(new Cell(
                    "antal",
                    Optional.empty(),
                    "Ukendt",
                    "2017",
                    List.of(sex, ""),
                    new Cell.Value(BigDecimal.ONE),
                    "1",
                    4,
                    5));
        }
        write();

        var selection = new Selection("antal", Map.of(), Map.of(1, "I alt"), Set.of(), Set.of("2017"));
        assertThat(warehouse.unplaced(release, selection).cells()).isEqualTo(1);
    }

    private void cell(AreaId area, String value, String sex, String age) {
        cells.add(new Cell(
                "antal",
                Optional.of(area),
                "text",
                "2017",
                List.of(sex, age),
                new Cell.Value(new BigDecimal(value)),
                value,
                cells.size() + 4,
                5));
    }

    private CellSum sum(AreaId area, Map<Integer, String> totals) {
        if (!cells.isEmpty()) {
            write();
        }
        var selection = new Selection("antal", Map.of(), totals, Set.of(area), Set.of("2017"));
        return warehouse.sums(release, selection).getFirst();
    }

    private void write() {
        warehouse.write(
                new DatasetId(UUID.randomUUID()), release, List.copyOf(cells).iterator());
        cells.clear();
    }
}
