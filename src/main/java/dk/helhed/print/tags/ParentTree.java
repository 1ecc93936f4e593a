package dk.helhed.print.tags;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The way back from an annotation to its tag; flat, as the renderer writes it. */
final class ParentTree {
    private final COSArray numbers;

    ParentTree(PDDocument pdf) {
        numbers = Optional.ofNullable(Tags.rootOf(pdf).getCOSDictionary(COSName.PARENT_TREE))
                .map(tree -> tree.getCOSArray(COSName.NUMS))
                .orElseThrow(() -> new IllegalStateException("The print has no flat parent tree"));
    }

    /** Says that the annotation behind {@code reference} (an OBJR) belongs to {@code tag} from now on. */
    void move(COSBase reference, COSDictionary tag) {
        var annotation = annotationOf(reference);
        var key = annotation.getInt(COSName.STRUCT_PARENT);
        for (var i = 0; i < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSInteger number && number.intValue() == key) {
                numbers.set(i + 1, tag);
                return;
            }
        }
        throw new IllegalStateException("The parent tree does not know the annotation " + key);
    }

    static COSDictionary annotationOf(COSBase reference) {
        var annotation = reference instanceof COSDictionary objr ? objr.getCOSDictionary(COSName.OBJ) : null;
        if (annotation == null) {
            throw new IllegalStateException("A link tag without its annotation");
        }
        return annotation;
    }
}
