package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TableInFile;
import dk.helhed.statistics.table.file.TextBytes;

/** The door: the bytes of a PX file to a table, or to why it cannot be read whole. */
public final class PxReader {
    private PxReader() {}

    /** The table, or one refusal that names keyword and line: READ-003, READ-004, READ-010 to READ-024. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> open(TableBytes.of(bytes)).whole());
    }

    /**
     * The table, its data still in the file.
     *
     * @throws TableUnreadable as above; READ-080 when its head is too long
     */
    public static TableInFile open(TableBytes file) {
        var encoding = PxEncoding.of(file);
        try (var head = new PxScanner(TextBytes.open(file, encoding.charset()))) {
            var table = new PxTable(new PxKeywords(head.keywords()));
            var data = head.place();
            return table.inFile(
                    encoding.warnings(),
                    file.size(),
                    () -> new PxScanner(TextBytes.open(file, encoding.charset()), data));
        }
    }

    /** Whether the bytes begin as a PX file does: a keyword, perhaps with language and keys, and an equals sign. */
    public static boolean recognises(byte[] bytes) {
        var start = PxEncoding.start(bytes).stripLeading();
        return start.matches(
                "(?s)(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|LANGUAGES|CREATION-DATE|MATRIX|TITLE|SUBJECT-CODE|SUBJECT-AREA|DECIMALS|COPYRIGHT|CONTENTS|DESCRIPTION|STUB|HEADING|TABLEID|NEXT-UPDATE)(\\[[^\\]]*\\])?\\s*=\\s*[\"A-Z0-9].*");
    }
}
