package dk.helhed.web;

/** There is nothing at this address, or nothing that the viewer may know of. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
