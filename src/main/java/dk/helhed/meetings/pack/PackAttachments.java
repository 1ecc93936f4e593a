package dk.helhed.meetings.pack;

import dk.helhed.meetings.Attachment;
import dk.helhed.platform.FileStore;
import dk.helhed.print.Inspection;
import dk.helhed.print.PrintAttachment;
import dk.helhed.print.Printer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** Decides for each attachment whether its pages follow in the pack or it is only listed. */
@Component
class PackAttachments {
    private static final String PDF = "application/pdf";

    private final Printer printer;
    private final FileStore files;

    PackAttachments(Printer printer, FileStore files) {
        this.printer = printer;
        this.files = files;
    }

    /** Numbered from 1 within the item, in the order of the paper. */
    List<PackAttachment> of(int item, List<Attachment> attachments) {
        return IntStream.range(0, attachments.size())
                .mapToObj(place -> placed(item + "." + (place + 1), attachments.get(place)))
                .toList();
    }

    PrintAttachment received(PackAttachment attachment) {
        return received(attachment.number(), attachment.file());
    }

    private PackAttachment placed(String number, Attachment file) {
        if (!file.mediaType().equals(PDF)) {
            return new PackAttachment(file, number, new PackAttachment.Listed(Optional.empty()));
        }
        return new PackAttachment(
                file,
                number,
                switch (printer.inspect(received(number, file))) {
                    case Inspection.Mergeable found -> new PackAttachment.Merged(found);
                    case Inspection.Unfit(var why) -> new PackAttachment.Listed(Optional.of(why));
                });
    }

    private PrintAttachment received(String number, Attachment file) {
        var content = new FileSystemResource(files.path(file.fileHash()));
        return new PrintAttachment("b" + number, number, file.title(), content);
    }
}
