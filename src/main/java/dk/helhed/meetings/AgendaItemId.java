package dk.helhed.meetings;

import java.util.UUID;

/** A line of an agenda: an item or a heading. */
public record AgendaItemId(UUID value) {
    public static AgendaItemId of(String text) {
        return new AgendaItemId(UUID.fromString(text));
    }
}
