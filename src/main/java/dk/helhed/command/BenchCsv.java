package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** A table as statistics come: one cell a row, every combination once, the same bytes every time. */
final class BenchCsv {
    private static final long SEED = 20_261_126;
    private static final int AGES = 100;
    private static final int QUARTERS = 40;
    private static final List<String> DISTRICTS = List.of(
            "1. Indre By",
            "2. Østerbro",
            "3. Nørrebro",
            "4. Vesterbro/Kongens Enghave",
            "5. Valby",
            "6. Vanløse",
            "7. Brønshøj-Husum",
            "8. Bispebjerg",
            "9. Amager Øst",
            "10. Amager Vest");

    private BenchCsv() {}

    static void write(Path file, long cells) {
        var random = new SplittableRandom(SEED);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Kvartal;Bydel;Køn;Alder;Gruppe;Antal personer\n");
            for (long cell = 0; cell < cells; cell++) {
                out.write(row(cell, random));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String row(long cell, SplittableRandom random) {
        long rest = cell;
        var district = DISTRICTS.get((int) (rest % DISTRICTS.size()));
        rest /= DISTRICTS.size();
        var sex = rest % 2 == 0 ? "Mænd" : "Kvinder";
        rest /= 2;
        long age = rest % AGES;
        rest /= AGES;
        long quarter = rest % QUARTERS;
        long group = rest / QUARTERS;
        int value = random.nextInt(3000);
        return (2010 + quarter / 4) + "K" + (quarter % 4 + 1) + ";" + district + ";" + sex + ";" + age + " år;G" + group
                + ";" + (value == 0 ? ".." : String.valueOf(value)) + "\n";
    }
}
