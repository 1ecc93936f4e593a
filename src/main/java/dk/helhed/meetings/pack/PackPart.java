package dk.helhed.meetings.pack;

import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.PaperText;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.Section;
import dk.helhed.meetings.ShownFigure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One paper in the pack.
 *
 * @param figures by number
 * @param drawings of the figures that are shown whole, as SVG for print
 */
record PackPart(
        AgendaLine.Item item,
        PaperText text,
        Standing standing,
        Map<String, ShownFigure> figures,
        Map<String, String> drawings,
        List<PackAttachment> attachments) {

    sealed interface Standing {}

    record Sent(ReleasedPaper.Issue issue) implements Standing {}

    /** Seen only by those who write it. */
    record Draft(Instant changedAt) implements Standing {}

    boolean isDraft() {
        return standing instanceof Draft;
    }

    String anchor() {
        return "punkt-" + item.number();
    }

    /** Empty sections are left out; the field for the decision stands where the board is to decide. */
    List<Section> sections() {
        return text.sections().stream().filter(this::shows).toList();
    }

    /** A board whose papers have no section for attachments still gets them listed. */
    boolean listsAttachmentsLast() {
        return !attachments.isEmpty()
                && sections().stream().noneMatch(section -> section.role() == Section.Role.ATTACHMENTS);
    }

    private boolean shows(Section section) {
        return switch (section.role()) {
            case SUMMARY, TEXT -> !text.text(section).isBlank();
            case RECOMMENDATION -> !text.recommendations().isEmpty();
            case ATTACHMENTS -> !attachments.isEmpty();
            case DECISION ->
                item.kind() == ItemKind.DECISION && !text.recommendations().isEmpty();
        };
    }

    Optional<ShownFigure> figure(String number) {
        return Optional.ofNullable(figures.get(number));
    }

    Optional<String> drawing(String number) {
        return Optional.ofNullable(drawings.get(number));
    }
}
