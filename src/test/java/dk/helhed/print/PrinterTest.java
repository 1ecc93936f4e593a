package dk.helhed.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.kernel.Language;
import dk.helhed.testing.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {
    private static final Printer PRINTER = Samples.PRINTER;

    @Test
    void printsMinutesThatAreAccessibleAndArchivable() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(PRINTER.print(Samples.minutes(), out))
                .isEqualTo(new PrintResult.Printed(1, true, List.of(), List.of()));
        var pdf = out.toByteArray();
        assertThat(VeraPdf.failuresOfUa(pdf)).isEmpty();
        assertThat(VeraPdf.failuresOfA3u(pdf)).isEmpty();
        assertThat(Samples.text(pdf)).contains("186.677,50 kr.", "”Pengene slår ikke til.”", "Ærøvej", "Side 1 af 1");
    }

    @Test
    void printsInTheLanguageOfTheDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        PRINTER.print(
                new PrintJob("Minutes", "Secretariat", "Invented.", Language.ENGLISH, "<h1>Minutes</h1>", List.of()),
                out);
        assertThat(Samples.text(out.toByteArray())).contains("Page 1 of 1");
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void readsInTheOrderOfTheText() throws IOException {
        assertThat(ReadAloud.of(Samples.tagged())
                        .replaceAll("\\n(Div|TR|TBody|THead) ?", "")
                        .strip())
                .isEqualTo("""
                        Document\s
                        H1 Erfaringer fra lektiecaféen
                        H2 Hvad vi har set på
                        P Vi talte med 96 elever
                        Link [Note 1] 1
                        Note\s
                        Lbl 1Af 130 spurgte, opdigtede tal.. Se\s
                        Link [afsnit 2] afsnit 2.
                        Table\s
                        Caption Tabel A. Svar
                        TH Svar
                        TH Antal
                        TH Ja
                        TD 72
                        H2 Grænser
                        H3 Udvalget
                        P De, der svarer, er måske gladere end de andre.\
                        """);
    }

    @Test
    void tellsOfALinkThatLeadsNowhere() {
        var result = PRINTER.print(
                Samples.job("Prøve", "<h1>Prøve</h1><p><a href=\"#væk\">Se her</a></p>"), new ByteArrayOutputStream());
        assertThat(result)
                .isInstanceOfSatisfying(
                        PrintResult.Printed.class,
                        printed -> assertThat(printed.warnings())
                                .singleElement()
                                .asString()
                                .contains("#væk"));
    }

    @Test
    void refusesEncryptedAndBrokenFilesAllAtOnceAndWritesNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        var result = PRINTER.print(
                Samples.job(
                        "Prøve",
                        "<p>Snørklet 😀</p>",
                        Samples.attachment("a", "1.1", Samples.encrypted("hemmelig")),
                        Samples.attachment("b", "1.2", Samples.encrypted("")),
                        Samples.attachment("c", "1.3", "ikke en pdf".getBytes(StandardCharsets.UTF_8)),
                        Samples.attachment("d", "1.4", new byte[0])),
                out);
        assertThat(result)
                .isInstanceOfSatisfying(
                        PrintResult.NotPrinted.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(
                                        new PrintRefusal.AttachmentEncrypted("1.1", "bilag.pdf"),
                                        new PrintRefusal.AttachmentEncrypted("1.2", "bilag.pdf"),
                                        new PrintRefusal.AttachmentUnreadable("1.3", "bilag.pdf"),
                                        new PrintRefusal.AttachmentUnreadable("1.4", "bilag.pdf"),
                                        new PrintRefusal.CharactersMissing("😀", "Snørklet")));
        assertThat(out.size()).isZero();
    }

    @Test
    void saysAtUploadWhatAFileIsFitFor() throws IOException {
        assertThat(PRINTER.inspect(Samples.attachment("a", "1.1", Samples.tagged())))
                .isEqualTo(new Inspection.Mergeable(2, true, true));
        assertThat(PRINTER.inspect(Samples.attachment("a", "1.1", Samples.untagged())))
                .isEqualTo(new Inspection.Mergeable(5, false, false));
        assertThat(PRINTER.inspect(Samples.attachment("a", "1.1", Samples.encrypted("x"))))
                .isEqualTo(new Inspection.Unfit(new PrintRefusal.AttachmentEncrypted("1.1", "bilag.pdf")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>åben",
                "<p>&eacute;</p>",
                "<script>x</script>",
                "<img src=\"https://example.org/x.png\" alt=\"x\"/>",
                "<p style=\"color: red\">x</p>",
                "<style>p { color: red }</style>",
                "<a href=\"javascript:x\">x</a>",
                "<a href=\"file:///etc/hosts\">x</a>",
                "<a href=\"#x\" onclick=\"x\">x</a>",
                "<a href=\"https://example.org\" download=\"x\">x</a>",
                "<a href=\"#x\"></a>",
                "<svg alt=\"x\"><image href=\"https://example.org/x.png\"/></svg>",
                "<svg alt=\"x\"><rect fill=\"url(https://example.org/x)\"/></svg>",
                "<svg><rect/></svg>",
                "<div class=\"attachment\" data-key=\"ukendt\"></div>"
            })
    void takesNoMarkupThatRunsLoadsOrIsUnfinished(String html) {
        var job = Samples.job("Prøve", html);
        assertThatThrownBy(() -> PRINTER.print(job, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resolvesNoEntityFromOutside() {
        var job = Samples.job("Prøve", "</body><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hosts\">]><body>&e;");
        assertThatThrownBy(() -> PRINTER.print(job, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsTwoDocumentsAtOnce() throws Exception {
        var expected = Samples.text(Samples.print(Samples.minutes()));
        var prints = new ArrayList<Callable<String>>();
        for (var i = 0; i < 6; i++) {
            prints.add(() -> {
                var out = new ByteArrayOutputStream();
                PRINTER.print(Samples.minutes(), out);
                return Samples.text(out.toByteArray());
            });
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var print : threads.invokeAll(prints)) {
                assertThat(print.get()).isEqualTo(expected);
            }
        }
    }
}
