package dk.helhed.statistics.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FileOnDisk;
import dk.helhed.statistics.intake.Workbooks;
import dk.helhed.statistics.intake.declaration.Layout;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A workbook on a disk is unpacked from there while its rows are asked for. */
@Isolated("the memory that is held is that of the whole process")
class WorkbookOnDiskTest {
    private static final int ROWS = 300_000;
    private static final long FLAT = 16_000_000;
    private static final Layout SHEET = new Layout.Xlsx("Tal", 1);

    @TempDir
    Path folder;

    /** Says that it is larger than what is held in memory, and refuses to be. */
    private record Large(Path path) implements FileOnDisk {
        @Override
        public long size() {
            return 3 * FileBytes.MOST_WHOLE;
        }

        @Override
        public byte[] whole() {
            throw new AssertionError("read whole");
        }
    }

    @Test
    void aWorkbookLargerThanWhatIsHeldInMemoryIsReadAndNeverWhole() throws IOException {
        var path = folder.resolve("large.xlsx");
        Files.write(path, Workbooks.of("Tal", List.of(List.of("Bydel", "Antal"), List.of("Valby", 7))));
        var file = new Large(path);

        assertThat(FileContent.of(file)).isEqualTo(new FileContent.Xlsx(List.of("Tal")));
        assertThat(TableReader.first(file, SHEET, 5))
                .isInstanceOfSatisfying(
                        TableReader.Read.class,
                        read -> assertThat((List<?>) read.result()).hasSize(2));
    }

    @Test
    void aSheetOfThreeHundredThousandRowsLeavesTheHeapAsItWas() throws IOException {
        var path = folder.resolve("long.xlsx");
        write(path);
        FileOnDisk file = () -> path;
        assertThat(FileContent.of(file)).isEqualTo(new FileContent.Xlsx(List.of("Tal")));
        long before = living();

        var read = TableReader.table(file, SHEET, table -> {
            int rows = 0;
            long grown = 0;
            while (table.rows().hasNext()) {
                var row = table.rows().next();
                if (++rows % 100_000 == 99_999) {
                    grown = Math.max(grown, living() - before);
                }
                assertThat(row.cells()).hasSize(4);
            }
            assertThat(grown).as("bytes that live more than before").isLessThan(FLAT);
            return rows;
        });

        assertThat(read).isEqualTo(new TableReader.Read<>(ROWS));
    }

    private static void write(Path path) throws IOException {
        try (var out = Files.newOutputStream(path);
                var workbook = new Workbook(out, "Helhed", "1.0")) {
            var sheet = workbook.newWorksheet("Tal");
            var heads = List.of("Bydel", "År", "Alder", "Antal");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "Bydel " + row % 10);
                sheet.value(row, 1, 2_000 + row % 25);
                sheet.value(row, 2, row % 100);
                sheet.value(row, 3, row * 7_919L);
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
