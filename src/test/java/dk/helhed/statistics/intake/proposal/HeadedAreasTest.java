package dk.helhed.statistics.intake.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codes below a head that says what they are must not be taken for those of districts. */
class HeadedAreasTest {
    private static final List<String> SCHEMES = List.of("bydel_nr", "rode_nr", "statbank");

    @Test
    void aHeadThatIsTheKeyOfASchemeTellsTheSchemeAndTheKindOfArea() {
        assertThat(tells("Rode_nr")).containsOnly(Map.entry("level", "RODE"), Map.entry("areaCodes", "rode_nr"));
    }

    @Test
    void aHeadThatNamesAKindOfAreaTellsIt() {
        assertThat(tells("Boligområde")).containsOnly(Map.entry("level", "HOUSING_AREA"));
        assertThat(tells("Udsat byområde")).containsOnly(Map.entry("level", "DEPRIVED_AREA"));
        assertThat(LevelGuess.of("Kvarter")).contains(AreaLevel.NEIGHBOURHOOD);
    }

    @Test
    void aHeadThatNamesNoKindTellsNothing() {
        assertThat(tells("Område")).isEmpty();
        assertThat(tells("År")).isEmpty();
    }

    private static Map<String, String> tells(String head) {
        return LevelGuess.headed(
                new DeclarationFields(Map.of("columns", "2", "header0", "Antal", "header1", head, "role1", "AREA")),
                SCHEMES);
    }
}
