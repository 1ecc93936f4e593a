package dk.helhed.geography;

import java.util.UUID;

/** A crosswalk between two editions of a level. */
public record CrosswalkId(UUID value) {

    /**
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static CrosswalkId of(String text) {
        return new CrosswalkId(UUID.fromString(text));
    }
}
