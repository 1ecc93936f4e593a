package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableReading;

/** The door: the bytes of a PX file to a table, or to why it cannot be read whole. */
public final class PxReader {
    private PxReader() {}

    /** The table, or one refusal that names keyword and line: READ-003, READ-004, READ-010 to READ-024. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> {
            var decoded = PxEncoding.decode(bytes);
            var scanner = new PxScanner(decoded.text());
            var keywords = new PxKeywords(scanner.keywords());
            return new PxTable(keywords, scanner).table(decoded.warnings());
        });
    }

    /** Whether the bytes begin as a PX file does: a keyword, perhaps with language and keys, and an equals sign. */
    public static boolean recognises(byte[] bytes) {
        var start = PxEncoding.start(bytes).stripLeading();
        return start.matches(
                "(?s)(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|LANGUAGES|CREATION-DATE|MATRIX|TITLE|SUBJECT-CODE|SUBJECT-AREA|DECIMALS|COPYRIGHT|CONTENTS|DESCRIPTION|STUB|HEADING|TABLEID|NEXT-UPDATE)(\\[[^\\]]*\\])?\\s*=\\s*[\"A-Z0-9].*");
    }
}
