package dk.helhed.statistics.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningWordsTest {
    private static final Texts TEXTS = new Texts();

    @Test
    void whatASheetHidesIsNamedOnlyWhereItIsThere() {
        assertThat(hidden(Language.DANISH, 1, 0)).isEqualTo("Arket har 1 skjult række, der er læst som resten");
        assertThat(hidden(Language.DANISH, 0, 2)).isEqualTo("Arket har 2 skjulte kolonner, der er læst som resten");
        assertThat(hidden(Language.ENGLISH, 2, 1))
                .isEqualTo("The sheet has 2 hidden rows and 1 hidden column, read like the rest");
    }

    @Test
    void oneWarningIsSpokenOfAsOne() {
        assertThat(TEXTS.text(Language.DANISH, "statistics-kept.warned-hint", 1))
                .startsWith("Den hindrer ikke");
        assertThat(TEXTS.text(Language.ENGLISH, "statistics-kept.warned-hint", 2))
                .startsWith("They do not");
    }

    private static String hidden(Language language, int rows, int columns) {
        return TEXTS.refusal(language, new Warned("READ-147", List.of(rows, columns), 1));
    }
}
