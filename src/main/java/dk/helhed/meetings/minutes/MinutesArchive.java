package dk.helhed.meetings.minutes;

import dk.helhed.meetings.Document;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.platform.FileStore;
import dk.helhed.print.PrintRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints approved minutes into the archive: with everything, and for those who may not read closed items. */
@Component
class MinutesArchive {
    private final MinutesPrint print;
    private final FileStore files;

    MinutesArchive(MinutesPrint print, FileStore files) {
        this.print = print;
        this.files = files;
    }

    sealed interface Result {}

    record Archived(String fileHash, String openFileHash) implements Result {}

    record Unprintable(List<PrintRefusal> reasons) implements Result {}

    Result archive(Minutes minutes, MinutesDocument.Approved approved) {
        return switch (print.print(new MinutesDocument(minutes, approved))) {
            case Document.Refused(var reasons) -> new Unprintable(reasons);
            case Document.Ready whole -> archived(stored(whole), minutes, approved);
        };
    }

    private Result archived(String whole, Minutes minutes, MinutesDocument.Approved approved) {
        if (!minutes.hasClosed()) {
            return new Archived(whole, whole);
        }
        return switch (print.print(new MinutesDocument(minutes.open(), approved))) {
            case Document.Refused(var reasons) -> new Unprintable(reasons);
            case Document.Ready open -> new Archived(whole, stored(open));
        };
    }

    private String stored(Document.Ready ready) {
        try (var bytes = Files.newInputStream(ready.file())) {
            return files.put(bytes).hash();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            remove(ready);
        }
    }

    private static void remove(Document.Ready ready) {
        try {
            Files.deleteIfExists(ready.file());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
