package dk.helhed.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.helhed.print.text.Glyphs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** The print family, Source Sans: read once, embedded anew into every document. */
final class Typeface {
    private enum Face {
        LIGHT("Light", 300, FontStyle.NORMAL),
        REGULAR("Regular", 400, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC),
        SEMIBOLD("SemiBold", 600, FontStyle.NORMAL),
        SEMIBOLD_ITALIC("SemiBoldItalic", 600, FontStyle.ITALIC),
        BOLD("Bold", 700, FontStyle.NORMAL),
        BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

        private final String file;
        private final int weight;
        private final FontStyle style;

        Face(String file, int weight, FontStyle style) {
            this.file = file;
            this.weight = weight;
            this.style = style;
        }
    }

    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
    private final Glyphs glyphs;

    Typeface() {
        for (var face : Face.values()) {
            files.put(face, read(face));
        }
        glyphs = new Glyphs(sharedByUprights()::contains);
    }

    private static byte[] read(Face face) {
        try {
            var file = new ClassPathResource("fonts/ttf/SourceSansPro/SourceSansPro-" + face.file + ".ttf");
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters of the upright faces. What an italic face lacks is taken from the upright one. */
    Glyphs glyphs() {
        return glyphs;
    }

    private Set<Integer> sharedByUprights() {
        var shared = codePoints(Face.REGULAR);
        shared.retainAll(codePoints(Face.LIGHT));
        shared.retainAll(codePoints(Face.SEMIBOLD));
        shared.retainAll(codePoints(Face.BOLD));
        return shared;
    }

    private Set<Integer> codePoints(Face face) {
        try (var font = parse(face)) {
            var lookup = font.getUnicodeCmapLookup();
            var points = new HashSet<Integer>();
            for (var point = 0x20; point <= 0x1FFFF; point++) {
                if (lookup.getGlyphId(point) != 0) {
                    points.add(point);
                }
            }
            return points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Offers the faces to the renderer: as one family for text, the regular face again for signs that an italic lacks,
     * and each weight as a family of its own for charts, because the drawing library mixes up weights of one family.
     */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (var face : Face.values()) {
            builder.useFont(new Embedded(face, document), "Source Sans", face.weight, face.style, true);
        }
        builder.useFont(new Embedded(Face.REGULAR, document), "Source Sans Signs", 400, FontStyle.NORMAL, true);
        offerToCharts(builder, Face.REGULAR, "HelhedSans");
        offerToCharts(builder, Face.SEMIBOLD, "HelhedSansSemibold");
    }

    private void offerToCharts(PdfRendererBuilder builder, Face face, String family) {
        builder.useFont(
                () -> new ByteArrayInputStream(bytes(face)),
                family,
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.SVG));
    }

    private byte[] bytes(Face face) {
        var bytes = files.get(face);
        if (bytes == null) {
            throw new IllegalStateException("No face " + face);
        }
        return bytes;
    }

    /** Without ligatures: the glyph of "ft" has no Unicode value, so the text could not be read aloud or searched. */
    private TrueTypeFont parse(Face face) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
        font.setEnableGsub(false);
        return font;
    }

    /** Embeds a face the first time the renderer wants it. */
    private final class Embedded extends PDFontSupplier {
        private final Face face;
        private final PDDocument document;

        @SuppressWarnings("NullAway") // the superclass only hands out what it is given; supply() is ours
        Embedded(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parse(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
