package dk.helhed.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where the reader reaches us: scheme, host and port as the request came with them, or as a proxy that is believed says. */
public final class OwnAddress {
    private OwnAddress() {}

    /** An address to hand on, for a path of ours that may have a query. */
    public static String of(HttpServletRequest request, String path) {
        var address = request.getRequestURL();
        return address.substring(0, address.length() - request.getRequestURI().length()) + path;
    }
}
