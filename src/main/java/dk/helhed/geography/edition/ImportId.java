package dk.helhed.geography.edition;

import java.util.UUID;

/** One taking in of a file. Public because Spring makes it from rows and addresses. */
public record ImportId(UUID value) {
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }
}
