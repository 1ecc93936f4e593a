package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The areas that a sum is made of in one period.
 *
 * @param counted those that are taken as the file counts them
 * @param carried those that are taken as they are within their new borders
 */
public record Told(List<AreaId> counted, List<AreaId> carried) {
    public List<AreaId> areas() {
        return Stream.concat(counted.stream(), carried.stream()).toList();
    }
}
