package dk.helhed.chart.plane;

/**
 * Degrees to pixels: equirectangular, east-west shortened by the cosine of the middle latitude. Over a city the error is far
 * below a pixel.
 */
public record Projection(double west, double north, double shortening, double scale, double left, double top) {

    /** Fits the bounds (degrees, {@code top} the southernmost) into the frame (pixels), keeping proportions, in its middle. */
    public static Projection fit(Box degrees, Box frame) {
        var shortening = Math.cos(Math.toRadians((degrees.top() + degrees.bottom()) / 2));
        var wide = Math.max(degrees.width() * shortening, 1e-9);
        var high = Math.max(degrees.height(), 1e-9);
        var scale = Math.min(frame.width() / wide, frame.height() / high);
        return new Projection(
                degrees.left(),
                degrees.bottom(),
                shortening,
                scale,
                frame.left() + (frame.width() - wide * scale) / 2,
                frame.top() + (frame.height() - high * scale) / 2);
    }

    /** Width by height on the plane of bounds given in degrees. */
    public static double proportion(Box degrees) {
        var middle = Math.toRadians((degrees.top() + degrees.bottom()) / 2);
        return Math.max(degrees.width() * Math.cos(middle), 1e-9) / Math.max(degrees.height(), 1e-9);
    }

    public Spot place(Spot degrees) {
        return new Spot(left + (degrees.x() - west) * shortening * scale, top + (north - degrees.y()) * scale);
    }
}
