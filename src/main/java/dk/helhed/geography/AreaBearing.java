package dk.helhed.geography;

/** How an area bears a text of a file. */
public sealed interface AreaBearing {
    AreaId area();

    /** The text is its name, however it is spelled. */
    record Name(AreaId area) implements AreaBearing {}

    /** It is another name that somebody gave it. */
    record Alias(AreaId area) implements AreaBearing {}

    /** It is its code in the scheme. */
    record Code(AreaId area, String scheme) implements AreaBearing {}
}
