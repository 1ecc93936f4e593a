package dk.helhed.geography;

import java.util.Optional;

/**
 * An area about to be written.
 *
 * @param outside holds what belongs to no area of its level; such an area never has a shape
 */
public record NewArea(AreaLevel level, String name, Optional<AreaId> parent, int colour, boolean outside) {}
