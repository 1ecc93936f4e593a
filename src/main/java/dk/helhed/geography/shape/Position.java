package dk.helhed.geography.shape;

/** A place on the globe in WGS84 degrees: east and north are positive. */
public record Position(double longitude, double latitude) {
    boolean isOnTheGlobe() {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }

    /** Roughly, with the sea around it; without Greenland and the Faroe Islands. */
    boolean isInDenmark() {
        return longitude >= 7 && longitude <= 16 && latitude >= 54 && latitude <= 58;
    }
}
