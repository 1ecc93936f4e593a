package dk.helhed.statistics.table.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a file, read as often as need be and never all at once. */
public interface TableBytes {

    /** From the first byte. The caller closes the stream. */
    InputStream open();

    long size();

    static TableBytes of(byte[] bytes) {
        return new TableBytes() {
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

    /** How the file ends; all of it when it is shorter. */
    default byte[] tail(int most) {
        try (var content = open()) {
            content.skipNBytes(Math.max(0, size() - most));
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
