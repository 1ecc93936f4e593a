package dk.helhed.meetings.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.MeetingWorld;
import dk.helhed.print.PrintJob;
import dk.helhed.print.Printer;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.testing.VeraPdf;
import dk.helhed.web.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AppTest
class PackTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Printer printer;

    private MeetingWorld world;
    private String meeting;
    private String open;

    @BeforeEach
    void aMeetingWithAnOpenAndAClosedPaper() {
        world = new MeetingWorld(web, jdbc);
        meeting = world.meeting();
        var figure = income();
        open = world.paper(world.item(meeting, "DECISION", "Lektiecafé på Nørrebro", Map.of("withPaper", "on")));
        world.write(
                open,
                "1",
                "Indkomsten er [[" + figure
                        + "]] i gennemsnit. Se [sagen](/papers/1) og [loven](https://example.org).\n\n[[" + figure
                        + "]]\n\n### Mere\n\n| Post | Kr. |\n|---|---:|\n| Løn | 12,50 |\n");
        attach(open, "Evaluering.pdf", "application/pdf", report());
        attach(open, "Tal.csv", "text/csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        var closed = world.paper(
                world.item(meeting, "DECISION", "Hemmelig titel", Map.of("withPaper", "on", "closed", "on")));
        world.write(closed, "1", "Kun for medlemmer.");
        assertThat(world.post(open + "/release", Map.of("version", "2")).getStatus())
                .isEqualTo(303);
        assertThat(world.post(closed + "/release", Map.of("version", "2")).getStatus())
                .isEqualTo(303);
    }

    @Test
    void aMemberGetsEverythingAsOneAccessibleFile() throws IOException {
        call();

        var pdf = pack(SignedIn.as(Role.BOARD_MEMBER, world.board.value()));

        Files.write(Path.of("target/meeting-pack.pdf"), pdf);
        var text = text(pdf);
        assertThat(text)
                .contains(
                        "Lektiecafé på Nørrebro",
                        "at bestyrelsen godkender <sagen>",
                        "186.677,50 kr.",
                        "Indkomst 373.355 ÷ Personer 2 = 186.677,50 kr.",
                        "Fastfrosset")
                .contains("Hemmelig titel", "Kun for medlemmer.", "Fortroligt.", "s eksemplar", "Opdigtede demotal")
                .contains("Bilag 3.1 Evaluering.pdf", "Vi talte med 96 elever", "1 side, her side")
                .contains("Bilag 3.2 Tal.csv", "Findes på sagens side.");
        var pages = pages(pdf);
        assertThat(text).contains("Side " + pages + " af " + pages);
        assertThat(VeraPdf.failuresOfUa(pdf)).isEmpty();
        assertThat(VeraPdf.failuresOfA3u(pdf)).isEmpty();
    }

    @Test
    void everyNumberInAPaperSaysWhyItIsWhatItIsAndLeadsToItsTrace() throws IOException {
        call();

        var pdf = pack(SignedIn.as(Role.BOARD_MEMBER, world.board.value()));

        assertThat(text(pdf))
                .contains("definition 1", "udgivelse", "række 4", "licens: Licens", ": grænserne er ikke ændret")
                .doesNotContain("Områdets grænser er ikke ændret")
                .contains(
                        "Ingen grænse for små tal gælder for dette tal", "Se hele sporet: http://localhost/figures/F-")
                .contains("Hvert af de 2 tal er et link til sit spor", ": 2017 373.355 ÷ 2 (række 4)");
        var frozen = "http://localhost/figures/F-\\d+\\?kept=[0-9a-f-]{36}";
        assertThat(addresses(pdf))
                .anyMatch(address -> address.matches(frozen + "#why"))
                .anyMatch(address -> address.matches(frozen + "&place=0&period=0#why"))
                .anyMatch(address -> address.matches(frozen + "&place=1&period=0#why"));
    }

    @Test
    void anObserverSeesOnlyTheNumberOfAClosedItem() throws IOException {
        call();

        var text = text(pack(SignedIn.as(Role.OBSERVER, world.board.value())));

        assertThat(text)
                .contains("Lektiecafé på Nørrebro", "Lukket punkt")
                .doesNotContain("Hemmelig titel", "Kun for medlemmer.", "Fortroligt.");
    }

    @Test
    void beforeTheCallThereIsOnlyADraftForThoseWhoWrite() throws IOException {
        var waiting = web.get()
                .uri(meeting + "/pack.pdf")
                .with(SignedIn.as(Role.BOARD_MEMBER, world.board.value()))
                .exchange();
        assertThat(waiting).hasStatus(303);

        assertThat(text(pack(SignedIn.as(Role.SECRETARY, world.board.value())))).contains("Udkast til mødemateriale");
    }

    private void call() {
        jdbc.sql("insert into meetings.meeting_step values (:id::uuid, 'CALLED', default, now(), uuidv7())")
                .param("id", meeting.substring("/meetings/".length()))
                .update();
    }

    private byte[] pack(RequestPostProcessor who) {
        var answer = web.get().uri(meeting + "/pack.pdf").with(who).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("2031-03-18-");
        return answer.getResponse().getContentAsByteArray();
    }

    private void attach(String paper, String name, String type, byte[] content) {
        var answer = web.post()
                .uri(paper + "/attachments")
                .multipart()
                .file(new MockMultipartFile("file", name, type, content))
                .with(SignedIn.as(Role.SECRETARY, world.board.value()))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(303);
    }

    /** One page that lives up to PDF/UA. */
    private byte[] report() {
        var out = new ByteArrayOutputStream();
        var html = "<div class=\"paper\"><h1>Erfaringer</h1><p>Vi talte med 96 elever.</p></div>";
        printer.print(new PrintJob("Evaluering", "Prøve", "Prøve", Language.DANISH, html, List.of()), out);
        return out.toByteArray();
    }

    /** A mean of 186.677,50 kr. in a city of its own. */
    private String income() {
        var figures = new FigureWorld(jdbc, warehouse, 0, List.of());
        figures.measure("kr", "Indkomst", "FLOW", false);
        figures.measure("personer", "Personer", "FLOW", true);
        figures.release(List.of(
                figures.cell("kr", "Alfa", "2017", List.of(), "373355", 4),
                figures.cell("personer", "Alfa", "2017", List.of(), "2", 4)));
        var indicator = post(
                "/indicators",
                Map.of(
                        "name", "Indkomst " + figures.tag,
                        "question", "Hvor meget?",
                        "kind", "MEAN",
                        "numerator", figures.dataset.value() + ":kr",
                        "denominator", figures.dataset.value() + ":personer",
                        "factor", "1",
                        "unit", "kr.",
                        "decimals", "2",
                        "direction", "NEITHER"));
        return post(
                "/figures",
                Map.of(
                        "indicator",
                        indicator,
                        "title",
                        "Indkomsten stiger",
                        "form",
                        "BAR",
                        "scope",
                        "ALL",
                        "whole",
                        "true",
                        "periods",
                        "LATEST"));
    }

    /** @return the last part of the address it leads to */
    private String post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value));
        var answer = request.exchange();
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** What its links outside the file lead to. */
    private static List<String> addresses(byte[] pdf) throws IOException {
        var addresses = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI outside) {
                        addresses.add(outside.getURI());
                    }
                }
            }
        }
        return addresses;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
