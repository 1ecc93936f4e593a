package dk.helhed.meetings.pack;

import dk.helhed.meetings.Attachment;
import dk.helhed.print.Inspection;
import dk.helhed.print.PrintRefusal;
import java.util.Optional;

/**
 * An attachment of a paper in the pack.
 *
 * @param number as the reader knows it: 4.1
 */
record PackAttachment(Attachment file, String number, Place place) {
    sealed interface Place {}

    /** Its pages follow after a title sheet. */
    record Merged(Inspection.Mergeable found) implements Place {}

    /** @param why it could not be merged; empty when it is no PDF */
    record Listed(Optional<PrintRefusal> why) implements Place {}

    /** Names its place in the document. */
    String key() {
        return "b" + number;
    }

    /** Where a link to it leads. */
    String anchor() {
        return "bilag-" + number.replace('.', '-');
    }

    boolean isMerged() {
        return place instanceof Merged;
    }
}
