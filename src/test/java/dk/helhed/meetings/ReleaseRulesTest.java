package dk.helhed.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {
    private static final PaperId PAPER = new PaperId(new UUID(0, 9));

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        var text = text(ItemKind.DECISION, Map.of("resume", "Kort.", "problemstilling", "[[F-99]]"), List.of());

        var obstacles = ReleaseRules.check(4, PAPER, text, List.of(new ShownFigure.Unknown("F-99")));

        assertThat(obstacles)
                .extracting(Obstacle::code)
                .containsExactly("MEET-021", "MEET-022", "MEET-022", "MEET-023");
        assertThat(obstacles).allSatisfy(obstacle -> {
            assertThat(obstacle.ofItem()).isEqualTo(4);
            assertThat(obstacle.mendedAt())
                    .hasValueSatisfying(place -> assertThat(place).contains("/papers/"));
        });
    }

    @Test
    void aBriefingNeedsOnlyToSaySomething() {
        assertThat(ReleaseRules.check(
                        1, PAPER, text(ItemKind.BRIEFING, Map.of("resume", "Kort."), List.of()), List.of()))
                .isEmpty();
        assertThat(ReleaseRules.check(1, PAPER, text(ItemKind.BRIEFING, Map.of("resume", " "), List.of()), List.of()))
                .extracting(Obstacle::code)
                .containsExactly("MEET-025");
    }

    @Test
    void aCompletePaperHasNothingInItsWay() {
        var texts = Map.of("resume", "a", "problemstilling", "b", "losning", "c", "okonomi", "d");
        var lines = List.of(new Recommendation(new RecommendationId(new UUID(0, 1)), 1, "at bestyrelsen godkender"));

        assertThat(ReleaseRules.check(1, PAPER, text(ItemKind.DECISION, texts, lines), List.of()))
                .isEmpty();
    }

    @Test
    void theChecksumHoldsEveryWord() {
        var one = text(ItemKind.DECISION, Map.of("resume", "a", "losning", "bc"), List.of());
        var other = text(ItemKind.DECISION, Map.of("resume", "ab", "losning", "c"), List.of());

        assertThat(ReleaseForm.checksum(one, Map.of()))
                .hasSize(64)
                .isEqualTo(ReleaseForm.checksum(one, Map.of()))
                .isNotEqualTo(ReleaseForm.checksum(other, Map.of()));
    }

    private static PaperText text(ItemKind kind, Map<String, String> texts, List<Recommendation> lines) {
        return new PaperText(
                kind, "Sag", "", "", "Sekretariatet indstiller,", StandardTemplate.SECTIONS, texts, lines, List.of());
    }
}
