package dk.helhed.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who sent a request. Implemented by identity, which lies to the right and knows the accounts. */
public interface ViewerSource {
    Viewer viewer(HttpServletRequest request);
}
