package dk.helhed.chart.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of one face as outlines, read from the file of the font itself: no font of the machine is asked for, so a picture
 * looks the same everywhere, and a machine without fonts can draw it.
 */
final class Glyphs {
    private final TrueTypeFont font;
    private final Map<Integer, Glyph> known = new HashMap<>();

    /** An outline in units of the letter size, the y-axis pointing down, and how far it moves the pen. */
    private record Glyph(Path2D outline, double advance) {}

    /** @param face as in the name of its file, such as {@code Regular} */
    Glyphs(String face) {
        var file = "/fonts/ttf/SourceSansPro/SourceSansPro-" + face + ".ttf";
        try (var bytes = Glyphs.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("No font " + file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How wide a text is, in units of the letter size. */
    double width(String text) {
        return text.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum();
    }

    /** The outline of a text that begins at 0, 0, in units of the letter size. */
    Path2D outline(String text) {
        var whole = new Path2D.Double();
        double pen = 0;
        for (var letter : text.codePoints().toArray()) {
            var glyph = glyph(letter);
            whole.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(pen, 0)), false);
            pen += glyph.advance();
        }
        return whole;
    }

    /** The reader of the font keeps its place in the file, so one at a time. */
    private synchronized Glyph glyph(int letter) {
        return known.computeIfAbsent(letter, this::read);
    }

    private Glyph read(int letter) {
        try {
            var id = font.getUnicodeCmapLookup().getGlyphId(letter);
            double em = font.getUnitsPerEm();
            var drawn = font.getGlyph().getGlyph(id);
            var outline = drawn == null ? new Path2D.Double() : new Path2D.Double(drawn.getPath());
            outline.transform(AffineTransform.getScaleInstance(1 / em, -1 / em));
            return new Glyph(outline, font.getAdvanceWidth(id) / em);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
