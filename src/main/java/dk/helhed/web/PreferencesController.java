package dk.helhed.web;

import dk.helhed.kernel.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and light or dark, remembered in a cookie: they follow the reader's machine, signed in or not. */
@Controller
class PreferencesController {
    static final String LANGUAGE = "language";

    @OpenToEveryone
    @PostMapping("/preferences/language")
    Answer language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        remember(response, LANGUAGE, Language.of(language).code());
        return Answer.goTo(OwnPath.of(back));
    }

    @OpenToEveryone
    @PostMapping("/preferences/theme")
    Answer theme(
            @RequestParam String theme, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        remember(response, "theme", theme.equals("dark") ? "dark" : "light");
        return Answer.goTo(OwnPath.of(back));
    }

    private static void remember(HttpServletResponse response, String name, String value) {
        response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
