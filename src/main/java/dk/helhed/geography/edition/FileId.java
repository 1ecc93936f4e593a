package dk.helhed.geography.edition;

import java.util.UUID;

/** A received file. Public because Spring makes it from rows and addresses. */
public record FileId(UUID value) {
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }
}
