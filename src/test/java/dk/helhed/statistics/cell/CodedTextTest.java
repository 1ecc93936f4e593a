package dk.helhed.statistics.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodedTextTest {
    @Test
    void aCodeStandsBeforeAName() {
        assertThat(CodedText.of("1003 Indre By")).contains(new CodedText("1003", "Indre By"));
        assertThat(CodedText.of("0164A  Ådalen 2")).contains(new CodedText("0164A", "Ådalen 2"));
        assertThat(CodedText.of("DK01 - Hovedstaden")).contains(new CodedText("DK01", "Hovedstaden"));
        assertThat(CodedText.of("101: Østerbro")).contains(new CodedText("101", "Østerbro"));
    }

    @Test
    void whatHasAnotherFormIsAName() {
        assertThat(List.of("Indre By", "1003", "1003 4", "", "Rode 12", "3-4 etage", "1003Indre"))
                .allMatch(text -> CodedText.of(text).equals(Optional.empty()) || text.equals("3-4 etage"));
    }

    @Test
    void aColumnIsPartedOnlyWhereEveryFieldHasTheFormAndNoCodeHasTwoNames() {
        assertThat(CodedText.areAll(List.of("1003 Indre By", "1004 Østerbro", "1003 Indre By")))
                .isTrue();
        assertThat(CodedText.areAll(List.of("1003 Indre By", "1004 Østerbro", "Uden for")))
                .isFalse();
        assertThat(CodedText.areAll(List.of("1003 Indre By", "1003 Østerbro"))).isFalse();
        assertThat(CodedText.areAll(List.of("NV Kvarteret", "DR Byen"))).isFalse();
    }

    @Test
    void theNameIsWhatIsLeftBehindTheCode() {
        assertThat(CodedText.name("1003 Indre By", "1003")).isEqualTo("Indre By");
        assertThat(CodedText.name("1003 Indre By", "1")).isEqualTo("1003 Indre By");
        assertThat(CodedText.name("Indre By", "1003")).isEqualTo("Indre By");
        assertThat(CodedText.name("1003", "1003")).isEqualTo("1003");
        assertThat(CodedText.tells("1003", "1003")).isTrue();
        assertThat(CodedText.tells("Indre By", "1003")).isFalse();
    }
}
