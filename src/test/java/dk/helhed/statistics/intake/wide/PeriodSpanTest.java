package dk.helhed.statistics.intake.wide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.dryrun.DryRun;
import dk.helhed.statistics.intake.reader.FileBytes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a table of hundreds of days a person says from which to which it is read. */
class PeriodSpanTest {
    private static final DeclarationFields PROPOSED = DryRun.proposed(days(500));

    @Test
    void aTableOfFiveHundredDaysIsReadAsOneMeasure() {
        assertThat(PROPOSED.headers()).hasSize(501);
        assertThat(periods(PROPOSED)).isEqualTo(500);
    }

    @Test
    void whatLiesBetweenTheEndsIsReadAndTheRestIsLeftOut() {
        var unfolded = new PeriodSpan(PROPOSED).unfolded(sent("2020-01-03", "2020-01-10"));

        assertThat(unfolded.headers()).isEqualTo(PROPOSED.headers());
        assertThat(periods(unfolded)).isEqualTo(8);
        assertThat(unfolded.text("role0")).isEqualTo("AREA");
        assertThat(unfolded.fields()).doesNotContainKeys("periodFrom", "periodTo");
        assertThat(periods(new PeriodSpan(PROPOSED).unfolded(sent("2020-01-10", "2020-01-03"))))
                .as("whichever comes first")
                .isEqualTo(8);
    }

    @Test
    void anEndThatIsNoHeadIsNamed() {
        assertThat(new PeriodSpan(PROPOSED).unknown(sent("2020-01-01", "1999"))).isEqualTo(List.of("1999"));
        assertThat(PeriodSpan.isIn(PROPOSED)).isFalse();
    }

    @Test
    void sixteenThousandColumnsAreContinuedAtOnce() {
        var before = DryRun.proposed(days(16_000));
        var next = DryRun.proposed(days(16_100));

        assertThat(new PeriodHeads(next.headers()).continuing(before).headers()).isEqualTo(next.headers());
    }

    @Test
    void underSeveralLinesOfHeadsTheEndsAreOfTheLineOfThePeriods() {
        var proposed = DryRun.proposed(twoLines(150));
        assertThat(proposed.headers()).hasSize(301);
        assertThat(proposed.heads().kinds()).containsExactly("CATEGORY", "PERIOD");
        var wide = IntStream.rangeClosed(1, 300).boxed().toList();
        assertThat(PeriodSpan.ends(proposed, wide)).containsExactly("2020-01-01", "2020-05-29");

        Map<String, String> form = new LinkedHashMap<>(proposed.fields());
        form.keySet().removeIf(field -> field.matches("(header|role)[1-9]\\d*"));
        form.put("periodFrom", "2020-01-03");
        form.put("periodTo", "2020-01-10");
        var sent = new DeclarationFields(form);
        assertThat(new PeriodSpan(proposed).unknown(sent)).isEmpty();
        var unfolded = new PeriodSpan(proposed).unfolded(sent);

        assertThat(unfolded.headers()).isEqualTo(proposed.headers());
        assertThat(periods(unfolded)).as("eight days of each group").isEqualTo(16);
        assertThat(unfolded.declaration()).isInstanceOf(DeclarationFields.Whole.class);
    }

    private static FileBytes twoLines(int days) {
        var first = LocalDate.of(2020, 1, 1);
        var heads = IntStream.range(0, days)
                .mapToObj(i -> first.plusDays(i).toString())
                .collect(Collectors.joining(";"));
        var upper = "Bydel;Mænd" + ";".repeat(days - 1) + ";Kvinder" + ";".repeat(days - 1) + "\n";
        var row = "Valby;" + "7;".repeat(2 * days - 1) + "7\n";
        return FileBytes.of((upper + ";" + heads + ";" + heads + "\n" + row + row.replace("Valby", "Nørrebro"))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static DeclarationFields sent(String from, String to) {
        Map<String, String> form = new LinkedHashMap<>(PROPOSED.fields());
        form.keySet().removeIf(field -> field.matches("(header|role)[1-9]\\d*"));
        form.put("periodFrom", from);
        form.put("periodTo", to);
        return new DeclarationFields(form);
    }

    private static long periods(DeclarationFields fields) {
        return fields.fields().values().stream()
                .filter(DeclarationFields.PERIOD_VALUES::equals)
                .count();
    }

    private static FileBytes days(int count) {
        var first = LocalDate.of(2020, 1, 1);
        var heads = IntStream.range(0, count)
                .mapToObj(i -> first.plusDays(i).toString())
                .collect(Collectors.joining(";"));
        var row = "Valby;" + "7;".repeat(count - 1) + "7\n";
        return FileBytes.of(("Bydel;" + heads + "\n" + row).getBytes(StandardCharsets.UTF_8));
    }
}
