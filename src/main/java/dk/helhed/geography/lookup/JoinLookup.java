package dk.helhed.geography.lookup;

import dk.helhed.geography.FileId;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.ReceivedFiles;
import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.Joining;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.recognition.Register;
import dk.helhed.geography.sheet.Sheet;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a received table again and says what its lines mean, now. */
@Component
class JoinLookup {
    private final ReceivedFiles files;
    private final LookupQueries queries;

    JoinLookup(ReceivedFiles files, LookupQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    Optional<ReceivedFile> received(FileId id) {
        return files.file(ReceivedFiles.Purpose.LOOKUP, id);
    }

    SheetEncoding proposed(ReceivedFile received) {
        return SheetEncoding.proposed(files.bytes(received));
    }

    SheetReading read(ReceivedFile received, SheetEncoding encoding) {
        return SheetReader.read(files.bytes(received), encoding);
    }

    Joined join(Sheet sheet, Declaration declared, Confirmed confirmed) {
        var above = declared.above();
        return Joining.of(
                sheet,
                declared,
                new Joining.Known(
                        new Register(queries.known(declared.level(), declared.scheme())),
                        new Register(queries.known(declared.kind(), "")),
                        new Register(above.isSaid() ? queries.known(above.level(), above.scheme()) : List.of()),
                        queries.codesOfOthers(declared.level(), declared.scheme())),
                confirmed);
    }
}
