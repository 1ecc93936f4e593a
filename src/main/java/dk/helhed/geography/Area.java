package dk.helhed.geography;

import java.util.Optional;

/**
 * An area as others speak of it.
 *
 * @param parent the area it is counted in; empty for the city
 * @param colour 1 to 5 when the area has a colour of its own that it keeps everywhere, 0 when it has none
 */
public record Area(AreaId id, AreaLevel level, String name, Optional<AreaId> parent, int colour) {}
