package dk.helhed.print.markup;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;

/** The numbers the stylesheet gives the notes: from 1 in every {@code .paper} and {@code .minutes}. */
public final class NoteNumbers {
    private NoteNumbers() {}

    /** One number for each {@code .note}, in the order of the document. */
    public static List<Integer> of(Document document) {
        var numbers = new ArrayList<Integer>();
        var next = 1;
        for (var element : Markup.elements(document)) {
            if (Markup.hasClass(element, "paper") || Markup.hasClass(element, "minutes")) {
                next = 1;
            }
            if (Markup.hasClass(element, "note")) {
                numbers.add(next++);
            }
        }
        return numbers;
    }
}
