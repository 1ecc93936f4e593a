package dk.helhed.geography;

import java.util.UUID;

/** An area of any level. */
public record AreaId(UUID value) {

    /**
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static AreaId of(String text) {
        return new AreaId(UUID.fromString(text));
    }
}
