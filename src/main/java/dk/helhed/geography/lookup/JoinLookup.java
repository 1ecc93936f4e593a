package dk.helhed.geography.lookup;

import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.Joining;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.recognition.Register;
import dk.helhed.geography.sheet.Sheet;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import dk.helhed.platform.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Reads a received table again and says what its lines mean, now. */
@Component
class JoinLookup {
    private final FileStore files;
    private final LookupQueries queries;

    JoinLookup(FileStore files, LookupQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    /** Only tables that could be read are received, so this one can be. */
    Sheet read(LookupFile received) {
        try (var content = files.open(received.hash())) {
            return switch (SheetReader.read(content.readAllBytes())) {
                case SheetReading.Read(var sheet) -> sheet;
                case SheetReading.Unreadable(var faults) ->
                    throw new IllegalStateException("Received, but not readable: " + received + " " + faults);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Register members(Declaration declared) {
        return new Register(queries.known(declared.level(), declared.scheme()));
    }

    Register groupings(Declaration declared) {
        return new Register(queries.known(declared.kind(), ""));
    }

    Joined join(Sheet sheet, Declaration declared, Confirmed confirmed) {
        return Joining.of(sheet, declared, members(declared), groupings(declared), confirmed);
    }
}
