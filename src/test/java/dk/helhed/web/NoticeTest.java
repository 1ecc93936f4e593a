package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void numbersComeBackAsNumbersAndWordsAsWords() {
        var notice = new Notice("key", Notice.of("key", 3, "2016", "#5").arguments());
        assertThat(notice.values()).containsExactly(new BigDecimal("3"), "2016", "#5");
    }
}
