package dk.helhed.statistics.intake.lists;

import dk.helhed.kernel.WholeText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;

/** Reads an official list in one of two shapes, told apart by the content; never throws because of what the bytes say. */
public final class ListReader {
    /** No list of areas of the whole country is near it. */
    static final int MOST_ROWS = 20_000;

    private static final int LONGEST_TEXT = 1_000;

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
            return withTexts(text.stripLeading().startsWith("{") ? JsonLists.read(text) : CsvLists.read(text));
        } catch (CharacterCodingException notUtf8) {
            return ListReading.unreadable("LIST-002");
        }
    }

    /** The same reading, unless something stands in it that is no text or is longer than any name. */
    private static ListReading withTexts(ListReading reading) {
        return reading instanceof ListReading.Read(var rows)
                ? rows.stream()
                        .filter(row -> !texts(row).allMatch(ListReader::isText))
                        .findFirst()
                        .<ListReading>map(row -> ListReading.unreadable("LIST-071", row.number(), LONGEST_TEXT))
                        .orElse(reading)
                : reading;
    }

    private static Stream<String> texts(WrittenRow row) {
        return Stream.of(
                        row.fields().values(),
                        row.strangers().keySet(),
                        row.strangers().values())
                .flatMap(Collection::stream);
    }

    private static boolean isText(String text) {
        return text.length() <= LONGEST_TEXT && WholeText.isText(text);
    }
}
