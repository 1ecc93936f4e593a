package dk.helhed.print;

import dk.helhed.print.markup.Head;
import dk.helhed.print.markup.NoteNumbers;
import dk.helhed.print.markup.Slots;
import dk.helhed.print.markup.Svg;
import dk.helhed.print.merge.Labels;
import dk.helhed.print.merge.Merge;
import dk.helhed.print.tags.TagPass;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** One print from parsed markup to saved PDF. */
final class PrintRun {
    private final Typeface typeface;
    private final PrintTexts texts;

    PrintRun(Typeface typeface, PrintTexts texts) {
        this.typeface = typeface;
        this.texts = texts;
    }

    PrintResult print(PrintJob job, Document document, ReceivedFiles files, OutputStream out) throws IOException {
        var keys = prepare(job, document, files);
        var rendering = new Rendering(typeface);
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            rendering.render(document, pdf);
            TagPass.mend(pdf, NoteNumbers.of(document));
            var placed = merge(pdf, keys, files);
            var cover = Head.hasCover(document) ? texts.words().cover() : "";
            Labels.write(pdf, cover, placed, texts.words()::attachmentLabel);
            pdf.save(out);
            return new PrintResult.Printed(
                    pdf.getNumberOfPages(),
                    placed.stream().allMatch(Merge.Placed::conforming),
                    placed.stream().map(each -> merged(pdf, each)).toList(),
                    rendering.warnings());
        }
    }

    private List<String> prepare(PrintJob job, Document document, ReceivedFiles files) {
        var extents = new HashMap<String, Slots.Extent>();
        for (var attachment : job.attachments()) {
            var pages = files.pages(attachment.key());
            extents.put(attachment.key(), new Slots.Extent(attachment.number(), pages));
        }
        Svg.prepare(document);
        var keys = Slots.fill(document, extents, texts.words());
        var about = new Head.About(
                job.title(), job.author(), job.subject(), job.language().code());
        Head.write(document, about, texts.stylesheet());
        return keys;
    }

    private List<Merge.Placed> merge(PDDocument pdf, List<String> keys, ReceivedFiles files) throws IOException {
        if (keys.isEmpty()) {
            return List.of();
        }
        var merge = new Merge(pdf);
        for (var key : keys) {
            var number = files.attachment(key).number();
            merge.add(key, number, texts.words().attachment(number), () -> files.open(key));
        }
        return merge.finish();
    }

    private static PrintResult.Merged merged(PDDocument pdf, Merge.Placed placed) {
        var first = pdf.getPages().indexOf(placed.pages().getFirst()) + 1;
        return new PrintResult.Merged(placed.key(), first, placed.pages().size(), placed.tagged(), placed.conforming());
    }
}
