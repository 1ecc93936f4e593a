package dk.helhed.statistics;

import dk.helhed.statistics.intake.reader.FileBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** A file that lies on the disk of this machine: an archive is read from there, and never comes into memory. */
public interface FileOnDisk extends FileBytes {
    Path path();

    @Override
    default InputStream open() {
        try {
            return Files.newInputStream(path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    default long size() {
        try {
            return Files.size(path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    default SeekableByteChannel channel() {
        try {
            return Files.newByteChannel(path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    default ReadableWorkbook workbook(ReadingOptions options) throws IOException {
        return new ReadableWorkbook(path().toFile(), options);
    }
}
