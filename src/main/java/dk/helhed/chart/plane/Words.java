package dk.helhed.chart.plane;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in Source Sans and where they break. An estimate to a few per cent: no font is loaded for it. */
public final class Words {
    private Words() {}

    /** Width in pixels at the size given (pixels). */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(Words::ems).sum() * size;
    }

    private static double ems(int letter) {
        if ("iljI.,:;'|!·".indexOf(letter) >= 0) {
            return 0.26;
        }
        if (" ftr()-/\u00a0".indexOf(letter) >= 0) {
            return 0.33;
        }
        if ("mwMWæÆ%@Ø".indexOf(letter) >= 0) {
            return 0.8;
        }
        return Character.isUpperCase(letter) ? 0.6 : 0.52;
    }

    /** Breaks at spaces and after hyphens so that a line is no wider than {@code most}, unless one word is. */
    public static List<String> lines(String text, double size, double most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("(?<=[ -])")) {
            if (!line.isEmpty() && width((line + word).strip(), size) > most) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
        }
        lines.add(line.strip());
        return lines;
    }
}
