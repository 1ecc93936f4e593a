package dk.helhed.statistics.intake.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The bytes of a file, read as often as need be and never all at once unless the format asks for it. */
public interface FileBytes {
    /** More than this is not held in memory: formats that must be read whole are refused above it. */
    long MOST_WHOLE = 50_000_000;

    /** From the first byte. The caller closes the stream. */
    InputStream open();

    long size();

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

    /** How the file begins; all of it when it is shorter. */
    default byte[] head(int most) {
        try (var content = open()) {
            return content.readNBytes(most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the last line has an end; in UTF-16 a line end is followed or led by an empty byte. */
    default boolean endsWithLineEnd() {
        try (var content = open()) {
            content.skipNBytes(Math.max(0, size() - 2));
            var last = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            return last.endsWith("\n") || last.endsWith("\r") || last.equals("\n\0") || last.equals("\r\0");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    default boolean fitsWhole() {
        return size() <= MOST_WHOLE;
    }

    /** For an archive, which is read from its end. The caller closes the channel. */
    default SeekableByteChannel channel() {
        return new SeekableInMemoryByteChannel(whole());
    }

    /** As a spreadsheet; one on a disk is unpacked from there while its rows are asked for. The caller closes it. */
    default ReadableWorkbook workbook(ReadingOptions options) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(whole()), options);
    }

    /** For formats that cannot be read a row at a time; ask {@link #fitsWhole} first. */
    default byte[] whole() {
        if (!fitsWhole()) {
            throw new Unreadable(FileContent.tooLarge(this));
        }
        return head(Math.toIntExact(size()));
    }
}
