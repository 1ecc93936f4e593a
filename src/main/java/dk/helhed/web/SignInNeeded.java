package dk.helhed.web;

/** The route is not open to nobody: sign in first. */
final class SignInNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
