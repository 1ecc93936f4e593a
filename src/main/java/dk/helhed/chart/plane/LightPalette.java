package dk.helhed.chart.plane;

import java.util.Map;

/** The light values of the design tokens a chart uses, for paper. The same as in the stylesheet; a test compares them. */
public final class LightPalette {
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("surface", "#ffffff"),
            Map.entry("ink", "#1b2528"),
            Map.entry("ink-2", "#485459"),
            Map.entry("ink-3", "#5f6b70"),
            Map.entry("line", "#dedcd4"),
            Map.entry("accent", "#0b5563"),
            Map.entry("area-1", "#a63a22"),
            Map.entry("area-2", "#b5820f"),
            Map.entry("area-3", "#5b2e8c"),
            Map.entry("area-4", "#3a8bd6"),
            Map.entry("area-5", "#0e7c66"),
            Map.entry("whole", "#1b2528"),
            Map.entry("plain", "#485459"),
            Map.entry("rest", "#6f7a7e"),
            Map.entry("seq-1", "#dbe8ea"),
            Map.entry("seq-2", "#a9c9ce"),
            Map.entry("seq-3", "#6ea3ad"),
            Map.entry("seq-4", "#337686"),
            Map.entry("seq-5", "#0b4a57"),
            Map.entry("city-tile", "#e8e6de"),
            Map.entry("hatch", "#7d8588"));

    private LightPalette() {}

    /** The colour of a token such as {@code area-3}; ink for a name that is not a colour of charts. */
    public static String of(String token) {
        return VALUES.getOrDefault(token, "#1b2528");
    }

    /** All of them, by name. */
    public static Map<String, String> values() {
        return VALUES;
    }
}
