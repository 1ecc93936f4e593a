package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.table.file.TableBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The bytes of a file that was handed in. One on a disk is read from there; only what a test or a fetch holds is in memory. */
public interface FileBytes extends TableBytes {
    /** More than this is not held in memory. */
    long MOST_WHOLE = 50_000_000;

    static FileBytes of(byte[] bytes) {
        return new FileBytes() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }

    /** Whether the last line has an end; in UTF-16 a line end is followed or led by an empty byte. */
    default boolean endsWithLineEnd() {
        var last = new String(tail(2), StandardCharsets.ISO_8859_1);
        return last.endsWith("\n") || last.endsWith("\r") || last.equals("\n\0") || last.equals("\r\0");
    }

    /** For an archive, which is read from its end. The caller closes the channel. */
    default SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(whole());
    }

    /** As a spreadsheet; one on a disk is unpacked from there while its rows are asked for. The caller closes it. */
    default ReadableWorkbook workbook(ReadingOptions options) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(whole()), options);
    }

    /** For an archive that is not on a disk. */
    default byte[] whole() {
        checkFitsWhole();
        return head(Math.toIntExact(size()));
    }

    /** Ends the reading of a file that is too large to be held in memory. */
    default void checkFitsWhole() {
        if (size() > MOST_WHOLE) {
            throw new Unreadable(FileRefused.of("INTAKE-060", size() / 1_000_000, MOST_WHOLE / 1_000_000));
        }
    }
}
