package dk.helhed.print.tags;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Follows the content of one page just far enough to see where each piece of marked text begins. It touches no font:
 * those of a rendered page are embedded only when the document is saved.
 */
final class PageScan extends PDFStreamEngine {
    private static final int UNMARKED = -1;

    private final int page;
    private final float height;
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Map<Integer, Place> found = new HashMap<>();

    PageScan(int page, float height) {
        this.page = page;
        this.height = height;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
    }

    /** By the number of the marked content (MCID). */
    Map<Integer, Place> found() {
        return found;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marks.push(properties == null ? UNMARKED : properties.getInt(COSName.MCID, UNMARKED));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.pop();
    }

    @Override
    public void showTextString(byte[] string) {
        note();
    }

    @Override
    public void showTextStrings(COSArray array) {
        note();
    }

    private void note() {
        if (!marks.isEmpty() && marks.peek() != UNMARKED) {
            var at = getTextMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
            found.putIfAbsent(marks.peek(), new Place(page, height - at.getTranslateY(), at.getTranslateX()));
        }
    }
}
