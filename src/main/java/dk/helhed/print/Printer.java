package dk.helhed.print;

import dk.helhed.kernel.Language;
import dk.helhed.print.PrintRefusal.CharactersMissing;
import dk.helhed.print.markup.Markup;
import dk.helhed.print.markup.Spelling;
import dk.helhed.web.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Prints board packs and minutes: XHTML becomes an accessible PDF (PDF/A-3u and PDF/UA-1), with received PDFs merged in,
 * one numbering over all pages and bookmarks. The markup it understands is described in {@code docs/print.md}.
 *
 * <p>Keeps nothing between prints; any number may run at once. A print reads each attachment once and holds no
 * attachment in memory. It takes half a second for a pack without attachments and some seconds for a thousand pages.
 */
@Component
public class Printer {
    private final Typeface typeface = new Typeface();
    private final Map<Language, PrintTexts> words = new EnumMap<>(Language.class);

    public Printer(Texts texts) {
        for (var language : Language.values()) {
            words.put(language, PrintTexts.in(language, texts));
        }
    }

    /**
     * Prints the whole document to {@code out}, or nothing.
     *
     * @throws IllegalArgumentException when the html is not what {@code docs/print.md} says: a bug of the template
     * @throws UncheckedIOException when the disk or {@code out} fails
     */
    public PrintResult print(PrintJob job, OutputStream out) {
        try (var attachments = new ReceivedFiles(job.attachments())) {
            var document = Markup.parse(job.html());
            var reasons = new ArrayList<PrintRefusal>(attachments.refusals());
            Spelling.mend(document, typeface.glyphs())
                    .forEach((text, characters) -> reasons.add(new CharactersMissing(characters, text)));
            if (!reasons.isEmpty()) {
                return new PrintResult.NotPrinted(List.copyOf(reasons));
            }
            return new PrintRun(typeface, textsIn(job.language())).print(job, document, attachments, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what a received PDF is fit for, before anybody relies on it. The bytes are read once. */
    public Inspection inspect(PrintAttachment attachment) {
        try (var files = new ReceivedFiles(List.of(attachment))) {
            return files.inspections().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintTexts textsIn(Language language) {
        var found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("No words for " + language);
        }
        return found;
    }
}
