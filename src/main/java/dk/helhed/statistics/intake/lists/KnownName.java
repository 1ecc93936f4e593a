package dk.helhed.statistics.intake.lists;

/**
 * A name an area of the lists is stored under already, or was confirmed to be known by.
 *
 * @param kept the name the area is kept under
 */
public record KnownName(String municipality, String written, String kept) {}
