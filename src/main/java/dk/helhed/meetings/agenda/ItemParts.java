package dk.helhed.meetings.agenda;

import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperText;
import dk.helhed.meetings.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an item has and lacks, as shown at the item. The words are keys; why it matters stands with what blocks. */
final class ItemParts {
    private ItemParts() {}

    /**
     * @param count how many, where the text says so; else 0
     * @param sections those that are empty though the board asks for them
     */
    record Part(String key, int count, boolean missing, List<Section> sections) {
        Part(String key, int count, boolean missing) {
            this(key, count, missing, List.of());
        }
    }

    static List<Part> of(AgendaLine.Item item, Optional<Paper> paper) {
        if (paper.isEmpty()) {
            return item.withPaper() ? List.of(new Part("paper", 0, true)) : List.of();
        }
        var text = paper.get().text();
        var parts = new ArrayList<Part>();
        if (item.kind() == ItemKind.DECISION) {
            parts.add(new Part(
                    "recommendation",
                    text.recommendations().size(),
                    text.recommendations().isEmpty()));
        }
        parts.add(written(item, text));
        if (!text.figures().isEmpty()) {
            parts.add(new Part("figures", text.figures().size(), false));
        }
        if (!text.attachments().isEmpty()) {
            parts.add(new Part("attachments", text.attachments().size(), false));
        }
        return List.copyOf(parts);
    }

    private static Part written(AgendaLine.Item item, PaperText text) {
        var empty = text.written().stream()
                .filter(section -> text.text(section).isBlank())
                .toList();
        if (empty.size() == text.written().size()) {
            return new Part("paper", 0, true);
        }
        var lacking = empty.stream()
                .filter(section -> item.kind() == ItemKind.DECISION && section.required())
                .toList();
        return lacking.isEmpty() ? new Part("paper", 0, false) : new Part("sections", 0, true, lacking);
    }
}
