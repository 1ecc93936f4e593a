package dk.helhed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person at a browser. Whatever page they are asked to look at is read by axe in Danish and in English, must not scroll
 * sideways on a phone, and must not make the browser complain.
 */
final class Visitor implements AutoCloseable {
    static final Path PICTURES = Path.of(System.getProperty("helhed.pictures", "target/screens"));

    /** What reaches beyond the page's right edge, when the page scrolls sideways. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? []
                : [...document.body.querySelectorAll('*')]
                    .filter(one => one.getBoundingClientRect().right > innerWidth)
                    .map(one => one.outerHTML.slice(0, 150))
            """;

    /** In milliseconds: nobody waits so long for a page, but a machine that does much else at once may be that slow. */
    private static final double TOO_LONG = 120_000;

    /** The kinds of page that were looked over in this run: two tours pass by the same ones. */
    private static final Set<String> SEEN = new HashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Visitor(int port) {
        this.address = "http://localhost:" + port;
        this.context = Chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(1440, 1000)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen"));
        this.context.setDefaultTimeout(TOO_LONG);
        this.page = context.newPage();
        this.page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().contains("422 (")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        this.page.onPageError(error -> complaints.add(error + " at " + page.url()));
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + path);
    }

    /** The text of the main part of the page, with its spaces that do not break turned into plain ones. */
    String text() {
        return page.locator("main").innerText().replace(' ', ' ');
    }

    /** On a page that has come as a whole: one that still scrolls to a place of its own takes no aim. */
    void click(String name) {
        page.waitForLoadState();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first()
                .click();
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** What an address answers with, read with the visitor's own session. */
    byte[] bytes(String path) {
        var answer = context.request().get(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Clicks, and waits for the answer that changes a part of the page. */
    void answered(String part, Runnable click) {
        page.waitForResponse(response -> response.url().contains(part), click);
        page.waitForTimeout(150);
    }

    String path() {
        return page.url().replace(address, "").replaceFirst("[#?].*", "");
    }

    String lastOfPath() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    void leave() {
        context.clearCookies();
    }

    /** Looks the page over: accessible in both languages, whole on a phone, no complaint of the browser. */
    void lookOver() {
        var here = page.url();
        if (!SEEN.add(kind())) {
            return;
        }
        for (var language : List.of("en", "da")) {
            speak(language);
            page.navigate(here);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            accessible(language);
        }
        fitsAPhone();
    }

    /** The same for a page that holds what was just typed, and so cannot be asked for again. */
    void lookOverOnly() {
        accessible("da");
        fitsAPhone();
    }

    /** The page without what differs from one row to the next; every figure has a picture of its own. */
    private String kind() {
        return path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("/I-\\d+", "/I");
    }

    /** Without frames axe's legacy mode finds the same, and opens no second page for it. */
    private void accessible(String language) {
        assertThat(page.frames()).as("frames on %s", page.url()).hasSize(1);
        var findings = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(findings).as("axe on %s in %s", page.url(), language).isEmpty();
    }

    private void fitsAPhone() {
        page.setViewportSize(360, 800);
        assertThat(page.evaluate(TOO_WIDE))
                .as("%s scrolls sideways at 360 px because of", page.url())
                .isEqualTo(List.of());
        page.setViewportSize(1440, 1000);
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** A picture for the README. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    }

    void speak(String language) {
        context.addCookies(List.of(new Cookie("language", language).setUrl(address)));
    }

    @Override
    public void close() {
        context.close();
    }
}
