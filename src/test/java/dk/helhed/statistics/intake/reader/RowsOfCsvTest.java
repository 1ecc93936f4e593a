package dk.helhed.statistics.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.Separator;
import dk.helhed.statistics.intake.declaration.TextEncoding;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that was made once is taken again where the same text stands, and only there. */
class RowsOfCsvTest {
    private static final Layout.Csv LAYOUT = new Layout.Csv(TextEncoding.UTF_8, Separator.SEMICOLON, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sayWhatTheFileSaysHoweverOftenTextsComeAgain(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 3_000; row++) {
            var fields = new ArrayList<String>();
            for (int column = 0; column < random.nextInt(1, 9); column++) {
                fields.add(text(random));
            }
            rows.add(fields);
        }
        var file = written(rows);

        assertThat(read(file)).isEqualTo(plain(file));
    }

    /** The two have the same hash. */
    @Test
    void tellTextsApartThatShareAPlaceAmongTheRemembered() {
        assertThat(read("Aa;BB\nBB;Aa\nAa;Aa\n"))
                .containsExactly(List.of("Aa", "BB"), List.of("BB", "Aa"), List.of("Aa", "Aa"));
    }

    @Test
    void haveOneEmptyCellWhereALineIsEmpty() {
        assertThat(read("a;b\n\n1;2\n")).containsExactly(List.of("a", "b"), List.of(""), List.of("1", "2"));
    }

    private static String text(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "a;b";
            case 2 -> "sagde \"ja\"\nog gik";
            case 3 -> "æøå ".repeat(random.nextInt(1, 60)) + random.nextInt(3);
            case 4 -> String.valueOf(random.nextInt(100_000));
            case 5 -> random.nextBoolean() ? "Aa" : "BB";
            default -> "Bydel " + random.nextInt(20);
        };
    }

    private static String written(List<List<String>> rows) {
        var text = new StringWriter();
        var writer = CsvWriter.builder().fieldSeparator(';').build(text);
        rows.forEach(writer::writeRecord);
        return text.toString();
    }

    private static List<List<String>> read(String file) {
        var bytes = FileBytes.of(file.getBytes(StandardCharsets.UTF_8));
        return TableReader.first(bytes, LAYOUT, Integer.MAX_VALUE) instanceof Read<List<SourceRow>>(var rows)
                ? rows.stream().map(SourceRow::texts).toList()
                : List.of();
    }

    private static List<List<String>> plain(String file) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)
                .stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }
}
