package dk.helhed.chart;

/** The two widths a page draws for: text is never scaled below 12 px, so a narrow column gets its own drawing. */
public enum Width {
    WIDE(656),
    NARROW(328);

    private final int pixels;

    Width(int pixels) {
        this.pixels = pixels;
    }

    int pixels() {
        return pixels;
    }
}
