package dk.helhed.web;

/** The viewer may not do this. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
