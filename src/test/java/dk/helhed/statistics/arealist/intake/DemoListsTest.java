package dk.helhed.statistics.arealist.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.lists.ListReader;
import dk.helhed.statistics.intake.lists.ListReading;
import dk.helhed.statistics.intake.lists.Settled;
import dk.helhed.statistics.intake.lists.Settling;
import dk.helhed.statistics.lists.RuleVersions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DemoListsTest {

    @Test
    void aNewcomerSeesAllFourVersionsOfTheRulesAtWork() throws IOException {
        assertThat(lists().rows().stream()
                        .map(row -> RuleVersions.ofList(row.listYear()).orElseThrow())
                        .distinct())
                .hasSize(4);
    }

    @Test
    void theInventedListsSayWhatTheRulesSay() throws IOException {
        assertThat(lists().findings()).extracting("code").doesNotContain("LIST-030");
        assertThat(lists().isStopped()).isFalse();
    }

    @Test
    void everyRowSaysThatItIsInvented() throws IOException {
        assertThat(lists().rows()).allSatisfy(row -> {
            assertThat(row.written()).endsWith("(opdigtet)");
            assertThat(row.source()).startsWith("Opdigtede tal");
        });
    }

    private static Settled lists() throws IOException {
        var bytes = new ClassPathResource("demo/omraadelister-demo.csv").getContentAsByteArray();
        return switch (ListReader.read(bytes)) {
            case ListReading.Read(var rows) -> Settling.of(rows, List.of());
            case ListReading.Unreadable unreadable -> throw new AssertionError(unreadable.code());
        };
    }
}
