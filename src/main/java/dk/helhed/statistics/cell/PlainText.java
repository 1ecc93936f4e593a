package dk.helhed.statistics.cell;

import java.text.Normalizer;

/** A text of a file without what nobody sees: composed letters, plain spaces, no space at the ends. */
public final class PlainText {
    private PlainText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }
}
