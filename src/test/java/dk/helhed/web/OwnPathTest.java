package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @Test
    void aPathOfOurOwnIsFollowed() {
        assertThat(OwnPath.of("/boards/1?view=all")).isEqualTo("/boards/1?view=all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a\r\nX: y",
                "",
                "evil"
            })
    void whatCouldLeadElsewhereLeadsToTheFrontPage(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }
}
