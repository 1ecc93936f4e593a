package dk.helhed.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class StartTest {
    @Autowired
    private MockMvcTester web;

    @Test
    void theFrontPageAnswersInDanish() {
        assertThat(web.get().uri("/").with(SignedIn.as(Role.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"da\"", "Byen på én side");
    }
}
