package dk.helhed.print.merge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** What a viewer calls each page: "Forside", 2, 3, "Bilag 4.1 s. 1". The plain numbers are the printed ones. */
public final class Labels {
    private Labels() {}

    /**
     * @param cover what the first page is called; empty without a cover
     * @param attachmentLabel from the number of an attachment to what stands before its pages
     */
    public static void write(
            PDDocument pdf, String cover, List<Merge.Placed> attachments, UnaryOperator<String> attachmentLabel) {
        var labels = new PDPageLabels(pdf);
        labels.setLabelItem(0, cover.isEmpty() ? decimal("", 1) : named(cover));
        if (!cover.isEmpty() && pdf.getNumberOfPages() > 1) {
            labels.setLabelItem(1, decimal("", 2));
        }
        for (var attachment : attachments) {
            var first = pdf.getPages().indexOf(attachment.pages().getFirst());
            var next = first + attachment.pages().size();
            labels.setLabelItem(first, decimal(attachmentLabel.apply(attachment.number()) + " ", 1));
            if (next < pdf.getNumberOfPages()) {
                labels.setLabelItem(next, decimal("", next + 1));
            }
        }
        pdf.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange named(String name) {
        var range = new PDPageLabelRange();
        range.setPrefix(name);
        return range;
    }

    private static PDPageLabelRange decimal(String prefix, int start) {
        var range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setStart(start);
        if (!prefix.isEmpty()) {
            range.setPrefix(prefix);
        }
        return range;
    }
}
