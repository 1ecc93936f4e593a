package dk.helhed.print;

import dk.helhed.kernel.Language;
import java.util.List;

/**
 * One document to print.
 *
 * @param title title of the document, shown by the reader's window; never empty
 * @param author who is responsible for the document
 * @param subject one sentence about the content
 * @param language language of the text, of "Side x af y" and of the feet on attachments
 * @param html well-formed XHTML: what stands inside {@code body}; markup and classes are described in {@code docs/print.md}
 * @param attachments PDFs to merge; each has one {@code <div class="attachment" data-key="…">} in the html
 */
public record PrintJob(
        String title,
        String author,
        String subject,
        Language language,
        String html,
        List<PrintAttachment> attachments) {

    public PrintJob {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An accessible document needs a title");
        }
        attachments = List.copyOf(attachments);
    }
}
