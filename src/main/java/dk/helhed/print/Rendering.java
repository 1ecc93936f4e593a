package dk.helhed.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import dk.helhed.print.text.LineBreaks;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** One run of the renderer: a document without any resource from outside becomes PDF/A-3u and PDF/UA-1. */
final class Rendering {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // its words go to each print, not to the console; switched off altogether it would tell neither
        XRLog.setLoggerImpl(new Silence());
    }

    private final Typeface typeface;
    private final List<String> warnings = new ArrayList<>();

    Rendering(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Writes the pages into {@code pdf}, which stays open. */
    void render(Document document, PDDocument pdf) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(SRGB);
        builder.withProducer("Helhed");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withDiagnosticConsumer(this::note);
        builder.withW3cDocument(document, "helhed:print");
        typeface.offer(builder, pdf);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(diagnostic.getLogMessageId().getWhere() + ": " + diagnostic.getFormattedMessage());
        }
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
