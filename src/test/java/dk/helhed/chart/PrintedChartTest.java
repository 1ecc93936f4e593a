package dk.helhed.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.print.PrintJob;
import dk.helhed.print.PrintResult;
import dk.helhed.print.Printer;
import dk.helhed.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two ends meet: what the charts draw for paper is what the printer takes. */
class PrintedChartTest {

    @Test
    void thePrinterTakesEveryKindOfChartWithoutAWord() throws IOException {
        var texts = new Texts();
        var charts = new Charts(OneEngine.POOL, texts);
        var html = Stream.of(
                        SampleCharts.safety(),
                        SampleCharts.neighbourhoods(),
                        SampleCharts.squares(
                                new Shade.Known(new BigDecimal("4.2")),
                                new Shade.Known(new BigDecimal("9.1")),
                                new Shade.Protected(),
                                new Shade.NoValue(),
                                new Shade.Outside()))
                .map(chart -> "<div class=\"figure\"><p class=\"title\">" + chart.title() + "</p>"
                        + charts.printSvg(chart, Language.DANISH)
                        + "<p class=\"source\">Opdigtede demotal.</p></div>")
                .collect(Collectors.joining("", "<h1>Figurer</h1>", ""));
        var out = new ByteArrayOutputStream();
        var result = new Printer(texts)
                .print(new PrintJob("Figurer", "Prøve", "Figurer", Language.DANISH, html, List.of()), out);
        Files.write(Path.of("target/print-charts.pdf"), out.toByteArray());
        assertThat(result)
                .isInstanceOfSatisfying(
                        PrintResult.Printed.class,
                        printed -> assertThat(printed.warnings()).isEmpty());
    }
}
