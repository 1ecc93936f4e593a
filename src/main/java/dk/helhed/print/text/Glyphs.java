package dk.helhed.print.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The characters of a font, and what may stand for those it lacks. A missing glyph would be printed as {@code #}
 * without an error, so no text reaches the renderer before it has been here.
 *
 * @param has whether the font has a glyph for this code point
 */
public record Glyphs(IntPredicate has) {

    /** Nothing visible: joiners, direction marks, variation selectors and the mark at the start of a file. */
    private static final Set<Integer> INVISIBLE = Set.of(
            0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF, 0x202A, 0x202B, 0x202C, 0x202D,
            0x202E, 0x2066, 0x2067, 0x2068, 0x2069);

    private static final Map<Integer, String> EQUALS = Map.ofEntries(
            Map.entry(0x25CF, "•"),
            Map.entry(0x2022, "·"),
            Map.entry(0x2023, "•"),
            Map.entry(0x25AA, "■"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x2002, " "),
            Map.entry(0x2003, " "),
            Map.entry(0x2009, "\u00A0"),
            Map.entry(0x2007, "\u00A0"),
            Map.entry(0x202F, "\u00A0"),
            Map.entry(0x2028, " "),
            Map.entry(0x2713, "✓"),
            Map.entry(0x2714, "✓"),
            Map.entry(0x2192, "->"),
            Map.entry(0x21D2, "→"),
            Map.entry(0x27A2, "→"),
            Map.entry(0x2794, "→"),
            Map.entry(0xF0B7, "•"),
            Map.entry(0xF0A7, "■"));

    /** What became of a text: {@code missing} holds the characters that nothing equal stands for, in order. */
    public record Printable(String text, Set<String> missing) {}

    /** Composes accents, drops what is invisible and replaces what the font lacks by its equal. */
    public Printable printable(String text) {
        var out = new StringBuilder(text.length());
        var missing = new LinkedHashSet<String>();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> add(point, out, missing));
        return new Printable(out.toString(), missing);
    }

    private void add(int point, StringBuilder out, Set<String> missing) {
        if (isLayout(point) || has.test(point)) {
            out.appendCodePoint(point);
        } else if (!INVISIBLE.contains(point)) {
            var equal = EQUALS.getOrDefault(point, "");
            if (!equal.isEmpty() && equal.codePoints().allMatch(has)) {
                out.append(equal);
            } else {
                missing.add(Character.toString(point));
            }
        }
    }

    /** Line ends, tabs and the soft hyphen steer the layout and need no glyph. */
    private static boolean isLayout(int point) {
        return point == '\n' || point == '\r' || point == '\t' || point == 0xAD;
    }
}
