package dk.helhed.web;

import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.platform.City;
import java.util.Optional;

/**
 * What every template may ask besides its own page: who looks, in which language, the texts, the addresses of style and
 * script, and the token that guards forms.
 */
public record View(
        Viewer viewer, City city, Site site, String path, String csrf, String theme, Optional<Notice> notice) {

    public Language language() {
        return viewer.language();
    }

    public Formats format() {
        return new Formats(language());
    }

    public String text(String key, Object... arguments) {
        return site.texts().text(language(), key, arguments);
    }

    public boolean hasText(String key) {
        return site.texts().has(key);
    }

    public String refusal(Refusal refusal) {
        return site.texts().refusal(language(), refusal);
    }

    public Optional<String> remedy(Refusal refusal) {
        return site.texts().remedy(language(), refusal);
    }

    /** The address of a script, style or font with the hash of its content in it, so that it may be cached for a year. */
    public String asset(String path) {
        return site.assets().address(path);
    }

    /** An icon of the set as inline SVG, hidden from screen readers: a word always stands beside it. */
    public String icon(String name) {
        return site.icons().svg(name);
    }

    /** Whether the page belongs under a heading of the main menu. */
    public boolean under(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    public String noticeText() {
        return notice.map(said -> text(said.key(), said.values())).orElse("");
    }
}
