package dk.helhed.statistics.intake.px;

import dk.helhed.statistics.table.TableReading;

/** The door: the bytes of a PX file to a table, or to why it cannot be read whole. */
public final class PxReader {
    private PxReader() {}

    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> {
            var scanner = new PxScanner(PxEncoding.decode(bytes));
            var keywords = new PxKeywords(scanner.keywords());
            return new PxTable(keywords, scanner).table();
        });
    }

    /** Whether the bytes begin as a PX file does: a keyword, perhaps with language and keys, and an equals sign. */
    public static boolean recognises(byte[] bytes) {
        var start = PxEncoding.start(bytes).stripLeading();
        return start.matches(
                "(?s)(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX|TITLE|SUBJECT-CODE|SUBJECT-AREA|DECIMALS|COPYRIGHT|CONTENTS|DESCRIPTION|STUB|HEADING|TABLEID|NEXT-UPDATE)(\\[[^\\]]*\\])?\\s*=\\s*[\"A-Z0-9].*");
    }
}
