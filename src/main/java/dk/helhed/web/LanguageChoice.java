package dk.helhed.web;

import dk.helhed.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;

/** Which language a request is answered in: the one chosen before, else Danish. */
public final class LanguageChoice {
    private LanguageChoice() {}

    public static Language of(HttpServletRequest request) {
        return PageRenderer.cookie(request, PreferencesController.LANGUAGE)
                .map(Language::of)
                .orElse(Language.DANISH);
    }
}
