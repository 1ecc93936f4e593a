package dk.helhed.statistics.intake.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads an official list in one of two shapes, told apart by the content; never throws because of what the bytes say. */
public final class ListReader {
    /** No list of areas of the whole country is near it. */
    static final int MOST_ROWS = 20_000;

    private ListReader() {}

    /** UTF-8, with or without a mark at the start. JSON: lists by year, each of objects. CSV: comma, one heading. */
    public static ListReading read(byte[] bytes) {
        if (bytes.length == 0) {
            return ListReading.unreadable("LIST-001");
        }
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
            return text.stripLeading().startsWith("{") ? JsonLists.read(text) : CsvLists.read(text);
        } catch (CharacterCodingException notUtf8) {
            return ListReading.unreadable("LIST-002");
        }
    }
}
