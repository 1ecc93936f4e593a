package dk.helhed.meetings.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterFilterTest {
    @Test
    void theAddressOfASearchIsStable() {
        var filter =
                RegisterFilter.read(Map.of("q", "fælles puljer", "year", "2026", "outcome", "ADOPTED", "page", "3"));

        assertThat(filter.address("/decisions", filter.page()))
                .isEqualTo("/decisions?q=f%C3%A6lles+puljer&year=2026&outcome=ADOPTED&page=3");
    }

    @Test
    void whatCannotBeReadNarrowsNothing() {
        var filter = RegisterFilter.read(Map.of("board", "x", "year", "i år", "outcome", "MAYBE", "page", "-1"));

        assertThat(filter.isNarrowed()).isFalse();
        assertThat(filter.address("/decisions", 1)).isEqualTo("/decisions");
    }

    @Test
    void noWordIsAnOperatorOfTheSearchLanguage() {
        assertThat(SearchWords.of("Bolig & !afdeling:* %'_ a").words()).containsExactly("bolig", "afdeling");
    }
}
