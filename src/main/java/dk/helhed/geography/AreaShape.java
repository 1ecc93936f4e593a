package dk.helhed.geography;

/**
 * The outline of an area that holds today.
 *
 * @param geometry GeoJSON MultiPolygon in WGS84 degrees
 * @param source who drew it, with the licence that asks to be named
 */
public record AreaShape(AreaId area, String geometry, String source) {}
