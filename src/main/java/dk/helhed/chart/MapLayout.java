package dk.helhed.chart;

import dk.helhed.chart.plane.Box;

/**
 * How a map shares its room with its key and its names.
 *
 * @param width of the whole drawing, in pixels
 * @param letters size of letters, in pixels
 * @param paper a PDF knows no halo around letters
 */
record MapLayout(int width, int letters, boolean paper) {
    private static final int NAMES_AT_MOST = 24;
    private static final double KEY_SHARE = 0.27;

    /** Room for names on the map and for the key at its right; else numbers on the map, key and list below. */
    boolean wide() {
        return width >= 480;
    }

    double mapWidth() {
        return wide() ? Math.floor(width * (1 - KEY_SHARE)) - 12 : width;
    }

    /** @param proportion width of the regions by their height */
    Box frame(double proportion) {
        var most = wide() ? 450 : 330;
        var high = Math.clamp(mapWidth() / proportion, 120, most);
        return new Box(2, 4, mapWidth() - 2, 4 + high);
    }

    double keyLeft() {
        return wide() ? mapWidth() + 12 : 0;
    }

    double keyTop(Box frame) {
        return wide() ? 8 : frame.bottom() + 14;
    }

    double line() {
        return Math.ceil(letters * 1.6);
    }

    /** More names than this would cover the map; they stand in the table. */
    boolean names(long regions) {
        return regions <= NAMES_AT_MOST;
    }
}
