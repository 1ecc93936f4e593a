package dk.helhed.geography;

import java.util.UUID;

/** A received file. */
public record FileId(UUID value) {

    /**
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }
}
