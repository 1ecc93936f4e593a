package dk.helhed.chart;

/** The drawing engine did not load, did not answer in time or failed: broken infrastructure, never the reader's fault. */
public final class ChartUnavailable extends RuntimeException {
    ChartUnavailable(String message) {
        super(message);
    }

    ChartUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
