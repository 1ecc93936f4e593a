package dk.helhed.geography;

/** A code in its scheme, such as {@code statbank 1003}. The same number in another scheme is another area. */
public record AreaCode(String scheme, String code) {}
