package dk.helhed.statistics;

/**
 * What has changed since a figure was frozen.
 *
 * @param before the frozen headline
 * @param now the living headline
 * @param cells how many of the frozen figure's values read differently now
 * @param explanation the reason in the reader's words
 */
public record Since(String before, String now, Reason reason, int cells, String explanation) {

    /** Why the living figure differs. */
    public enum Reason {
        NEWER_RELEASE,
        NEW_DEFINITION,
        WITHDRAWN
    }

    /** True when the headline itself reads differently; else only the table behind it does. */
    public boolean headlineChanged() {
        return !before.equals(now);
    }
}
