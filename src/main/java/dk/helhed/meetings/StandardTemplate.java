package dk.helhed.meetings;

import dk.helhed.meetings.Section.Role;
import java.util.List;

/** The sections of a paper where a board has chosen none of its own. */
final class StandardTemplate {
    static final List<Section> SECTIONS = List.of(
            new Section("resume", Role.SUMMARY, "Kort resumé", "Short summary", true),
            new Section("indstilling", Role.RECOMMENDATION, "Indstilling", "Recommendation", true),
            new Section("problemstilling", Role.TEXT, "Problemstilling", "The problem", true),
            new Section("losning", Role.TEXT, "Løsning", "The solution", true),
            new Section("okonomi", Role.TEXT, "Økonomi", "Finances", true),
            new Section("proces", Role.TEXT, "Videre proces", "Next steps", false),
            new Section("bilag", Role.ATTACHMENTS, "Bilag", "Attachments", false),
            new Section("beslutning", Role.DECISION, "Beslutning", "Decision", false));

    private StandardTemplate() {}
}
