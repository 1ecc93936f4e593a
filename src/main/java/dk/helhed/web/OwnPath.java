package dk.helhed.web;

/** Where to go next, when the address came with the request: only ever to a page of our own. */
public final class OwnPath {
    private OwnPath() {}

    /**
     * The path, or the front page when it would lead elsewhere. Browsers read a backslash as a slash and skip control
     * characters, so {@code /\\evil} and a slash, a tab and a slash lead away just as {@code //evil} does.
     */
    public static String of(String path) {
        var ours = path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(letter -> letter < ' ' || letter == 127 || letter == '\\');
        return ours ? path : "/";
    }
}
