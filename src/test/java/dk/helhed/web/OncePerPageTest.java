package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OncePerPageTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final OncePerPage<Integer> answer = OncePerPage.of(asked::incrementAndGet);

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aPageIsAnsweredOnceAndTheNextOneAnew() {
        begin("GET");
        assertThat(answer.get()).isEqualTo(1);
        assertThat(answer.get()).isEqualTo(1);

        begin("GET");
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void whatChangesSomethingSeesItsOwnChange() {
        begin("POST");
        assertThat(answer.get()).isEqualTo(1);
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void outsideOfAPageEachAskingIsAnswered() {
        assertThat(answer.get()).isEqualTo(1);
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    void oneAnswerMayBeMadeOfOthers() {
        var sum = OncePerPage.of(() -> answer.get() + answer.get());
        begin("GET");
        assertThat(sum.get()).isEqualTo(2);
        assertThat(sum.get()).isEqualTo(2);
    }

    private static void begin(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/figures/F-1")));
    }
}
