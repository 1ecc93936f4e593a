package dk.helhed.meetings.pack;

import dk.helhed.meetings.Document;
import dk.helhed.meetings.Documents;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Component;

/** Prints a pack, with the attachments that can be merged. */
@Component
class PackPrint {
    private final Documents documents;
    private final PackAttachments attachments;

    PackPrint(Documents documents, PackAttachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    Document print(PackDocument pack, Viewer reader) {
        var view = documents.view(reader);
        var title = view.text(
                "meetings.pack.document",
                pack.board().name(),
                pack.meeting().number(),
                view.format().date(pack.meeting().day()));
        var merged = pack.parts().stream()
                .flatMap(part -> part.attachments().stream())
                .filter(PackAttachment::isMerged)
                .map(attachments::received)
                .toList();
        return documents.print(pack, view, title, view.text("meetings.pack.subject"), merged);
    }
}
