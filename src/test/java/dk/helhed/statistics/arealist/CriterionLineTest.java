package dk.helhed.statistics.arealist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.assessment.Situation;
import dk.helhed.statistics.lists.assessment.Verdict;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionLineTest {
    @Test
    void ofAPublishedValueOnTheThresholdTheRoundingMayDecide() {
        assertThat(basicSchool("60.0", Optional.empty()).isNearRounding()).isTrue();
        assertThat(basicSchool("60.1", Optional.empty()).isNearRounding()).isFalse();
    }

    @Test
    void ofAnOwnValueItDecidesOnlyWhereTheValueBeforeItStandsOnTheOtherSide() {
        assertThat(basicSchool("60.0", Optional.of("60")).isNearRounding())
                .as("nothing was rounded")
                .isFalse();
        assertThat(basicSchool("60.0", Optional.of("59.96")).isNearRounding())
                .as("not over 60 either")
                .isFalse();
        assertThat(basicSchool("60.0", Optional.of("60.04")).isNearRounding())
                .as("over 60 until it was rounded")
                .isTrue();
    }

    private static CriterionLine basicSchool(String published, Optional<String> raw) {
        var condition = RuleVersions.OF_2018.conditions().stream()
                .filter(one -> one.criterion() == ListCriterion.BASIC_SCHOOL)
                .findFirst()
                .orElseThrow();
        var situation = new Situation(
                2019, Map.of(ListCriterion.BASIC_SCHOOL, new BigDecimal(published)), Map.of(), Map.of(), Map.of());
        return new CriterionLine(condition, Verdict.of(condition, situation), raw.map(BigDecimal::new));
    }
}
