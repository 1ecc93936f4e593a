package dk.helhed.print.merge;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The foot of an attachment page: the page grows below by the height of its slot, and the slot is drawn there. Nothing
 * of the attachment is covered, scaled or tagged anew. "Below" is as the reader sees it, after the page's rotation.
 */
final class Foot {
    /** A landscape page gets a foot as wide as itself; on a poster it would look absurd. */
    private static final float WIDEST = 1.5f;

    private final PDDocument pdf;
    private final PDPage slot;

    Foot(PDDocument pdf, PDPage slot) {
        this.pdf = pdf;
        this.slot = slot;
    }

    void drawOn(PDPage page) throws IOException {
        var crop = page.getCropBox();
        var rotation = Math.floorMod(page.getRotation(), 360);
        var width = rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
        var scale = Math.min(WIDEST, width / slot.getMediaBox().getWidth());
        var height = slot.getMediaBox().getHeight() * scale;
        var strip = strip(crop, rotation, height);
        page.setCropBox(union(crop, strip));
        page.setMediaBox(union(page.getMediaBox(), strip));
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            // what the file keeps outside its visible part must not show under the foot
            content.setNonStrokingColor(1f, 1f, 1f);
            content.addRect(strip.getLowerLeftX(), strip.getLowerLeftY(), strip.getWidth(), strip.getHeight());
            content.fill();
            content.endMarkedContent();
            content.saveGraphicsState();
            content.transform(placing(strip, rotation, scale));
            content.drawForm(asForm());
            content.restoreGraphicsState();
        }
    }

    private static PDRectangle strip(PDRectangle crop, int rotation, float height) {
        return switch (rotation) {
            case 90 -> new PDRectangle(crop.getUpperRightX(), crop.getLowerLeftY(), height, crop.getHeight());
            case 180 -> new PDRectangle(crop.getLowerLeftX(), crop.getUpperRightY(), crop.getWidth(), height);
            case 270 -> new PDRectangle(crop.getLowerLeftX() - height, crop.getLowerLeftY(), height, crop.getHeight());
            default -> new PDRectangle(crop.getLowerLeftX(), crop.getLowerLeftY() - height, crop.getWidth(), height);
        };
    }

    /** From the slot's own coordinates to the strip, turned so that the reader sees it upright. */
    private static Matrix placing(PDRectangle strip, int rotation, float scale) {
        var left = strip.getLowerLeftX();
        var right = strip.getUpperRightX();
        var low = strip.getLowerLeftY();
        var high = strip.getUpperRightY();
        return switch (rotation) {
            case 90 -> new Matrix(0, scale, -scale, 0, right, low);
            case 180 -> new Matrix(-scale, 0, 0, -scale, right, high);
            case 270 -> new Matrix(0, -scale, scale, 0, left, high);
            default -> new Matrix(scale, 0, 0, scale, left, low);
        };
    }

    private static PDRectangle union(PDRectangle a, PDRectangle b) {
        var left = Math.min(a.getLowerLeftX(), b.getLowerLeftX());
        var low = Math.min(a.getLowerLeftY(), b.getLowerLeftY());
        var right = Math.max(a.getUpperRightX(), b.getUpperRightX());
        var high = Math.max(a.getUpperRightY(), b.getUpperRightY());
        return new PDRectangle(left, low, right - left, high - low);
    }

    private PDFormXObject asForm() throws IOException {
        var form = new PDFormXObject(pdf);
        try (var from = slot.getContents();
                var to = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            from.transferTo(to);
        }
        form.setResources(slot.getResources());
        form.setBBox(slot.getMediaBox());
        return form;
    }
}
