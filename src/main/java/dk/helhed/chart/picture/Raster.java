package dk.helhed.chart.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.util.ParsedURL;
import org.apache.batik.util.XMLResourceDescriptor;
import org.w3c.dom.Document;

/** A plate in pixels. Nothing is fetched from anywhere for it, and the same plate is the same bytes. */
public final class Raster {
    /** What a picture may take: as bytes in memory four times as many, twice. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final int FINEST = 2;
    private static final int AT_ONCE = 2;

    private final long most;
    private final Lettering lettering = new Lettering();
    private final Semaphore desks = new Semaphore(AT_ONCE);

    public Raster() {
        this(MOST_PIXELS);
    }

    /** @param most pixels of a picture */
    public Raster(long most) {
        this.most = most;
    }

    /** Pixels of the picture for one of the plate: two, or one where two would be too many; empty where one is too. */
    public OptionalInt scale(Plate plate) {
        return IntStream.of(FINEST, 1)
                .filter(scale -> (long) Plate.WIDTH * scale * plate.height() * scale <= most)
                .findFirst();
    }

    /** As PNG. */
    public byte[] png(Plate plate, int scale) {
        desks.acquireUninterruptibly();
        try {
            var document = document(plate);
            lettering.outline(document);
            return encoded(drawn(document, scale));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            desks.release();
        }
    }

    private static Document document(Plate plate) throws IOException {
        return new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName())
                .createDocument("helhed:picture", new StringReader(plate.svg()));
    }

    private static BufferedImage drawn(Document svg, int scale) {
        var pen = new Pen();
        pen.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) Plate.WIDTH * scale);
        pen.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        pen.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        pen.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        try {
            pen.transcode(new TranscoderInput(svg), new TranscoderOutput());
        } catch (TranscoderException broken) {
            throw new IllegalStateException("A drawing of our own could not be read", broken);
        }
        return pen.image;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    /** Keeps the image instead of writing it. The hint that should forbid resources from outside was seen to let a file in. */
    private static final class Pen extends ImageTranscoder {
        private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
                    return new NoLoadExternalResourceSecurity();
                }

                @Override
                public void checkLoadExternalResource(ParsedURL resource, ParsedURL document) {
                    getExternalResourceSecurity(resource, document).checkLoadExternalResource();
                }
            };
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }
    }
}
