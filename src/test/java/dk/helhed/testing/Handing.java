package dk.helhed.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** An analyst who hands in whatever there is. An answer is a refusal with its code, or the page that shows the file. */
public record Handing(MockMvc web) {
    private static final Pattern CODE = Pattern.compile("\\b(INTAKE|READ|LIST|GEO)-\\d{3}\\b");

    /** The code that the file was refused with, or the address of its page. */
    public String in(String address, Damage file) {
        var handed = send(multipart(address)
                .file(new MockMultipartFile("file", file.file(), "application/octet-stream", file.bytes())));
        return handed.getStatus() == 422 ? code(handed) : to(handed);
    }

    /** As above, and the file's page is opened. */
    public String inAndLook(String address, Damage file) {
        var end = in(address, file);
        if (end.startsWith("/")) {
            assertThat(send(get(end)).getStatus()).as(file.toString()).isEqualTo(200);
        }
        return end;
    }

    public MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return web.perform(request.with(SignedIn.as(Role.ANALYST)).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new AssertionError("No answer but an error", broken);
        }
    }

    public static String to(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    public static String code(MockHttpServletResponse answer) {
        var found = CODE.matcher(text(answer));
        assertThat(found.find()).as("a refusal has a code").isTrue();
        return found.group();
    }

    public static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
