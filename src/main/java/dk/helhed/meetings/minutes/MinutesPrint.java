package dk.helhed.meetings.minutes;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.Document;
import dk.helhed.meetings.Documents;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints minutes. The same minutes look the same to all. */
@Component
class MinutesPrint {
    private final Documents documents;

    MinutesPrint(Documents documents) {
        this.documents = documents;
    }

    Document draft(Minutes minutes) {
        return print(new MinutesDocument(minutes, new MinutesDocument.Draft()));
    }

    Document print(MinutesDocument page) {
        var view = documents.view(Viewer.nobody(Language.DANISH));
        var minutes = page.minutes();
        var title = view.text(
                page.isDraft() ? "meetings.record.document-draft" : "meetings.record.document",
                minutes.board(),
                minutes.number(),
                view.format().date(minutes.day()));
        return documents.print(page, view, title, view.text("meetings.record.subject"), List.of());
    }
}
