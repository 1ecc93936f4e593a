package dk.helhed.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.util.XMLResourceDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RasterTest {
    private static final String NAMESPACES =
            "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    @TempDir
    private Path folder;

    @Test
    void noFontOfTheMachineIsAskedFor() throws IOException {
        var svg = new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName())
                .createDocument(
                        "helhed:test",
                        new StringReader("<svg " + NAMESPACES + "><text font-family=\"HelhedSans\""
                                + " font-size=\"12px\" x=\"10\" y=\"20\" dy=\"0.35em\">Åen</text></svg>"));

        new Lettering().outline(svg);

        assertThat(svg.getElementsByTagNameNS("*", "text").getLength()).isZero();
        assertThat(svg.getElementsByTagNameNS("*", "path").getLength()).isOne();
    }

    @Test
    void nothingIsFetchedForAPicture() throws IOException {
        var outside = Files.writeString(
                folder.resolve("outside.svg"),
                "<svg " + NAMESPACES + " width=\"90\" height=\"90\"><rect width=\"90\" height=\"90\"/></svg>");
        var drawing = "<svg " + NAMESPACES
                + " width=\"856\" height=\"100\"><image xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " width=\"90\" height=\"90\" xlink:href=\"" + outside.toUri() + "\"/></svg>";

        var plate = Plate.of(drawing, "", "", "");

        assertThatThrownBy(() -> new Raster().png(plate, 1)).isInstanceOf(IllegalStateException.class);
    }
}
