package dk.helhed.statistics.intake.check;

import dk.helhed.kernel.Stoppable;
import dk.helhed.statistics.intake.reader.FileBytes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** How far the reading of a file has come. Whoever looks on may stop it between two rows, and what goes on elsewhere at once. */
public final class Progress implements Stoppable {
    private volatile long bytes;
    private volatile int rows;
    private volatile int findings;
    private volatile boolean stopped;
    private volatile Runnable elsewhere = () -> {};

    /** The reading was stopped on purpose. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("Stopped", null, false, false);
        }
    }

    public long bytes() {
        return bytes;
    }

    public int rows() {
        return rows;
    }

    public int findings() {
        return findings;
    }

    @Override
    public void stop() {
        stopped = true;
        elsewhere.run();
    }

    /** How that is broken off which goes on elsewhere from now on. */
    public void breaksOff(Runnable work) {
        elsewhere = work;
        if (stopped) {
            work.run();
        }
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    /** @throws Stopped when nobody wants the reading any more */
    void at(int row, int found) {
        rows = row;
        findings = found;
        if (stopped) {
            throw new Stopped();
        }
    }

    /** The file, its bytes counted as they are read. */
    public FileBytes counted(FileBytes file) {
        return new FileBytes() {
            @Override
            public InputStream open() {
                bytes = 0;
                return new Counted(file.open());
            }

            @Override
            public long size() {
                return file.size();
            }

            @Override
            public SeekableByteChannel channel() {
                return file.channel();
            }

            /** Where in the file a row of a spreadsheet lies is not known; how many rows were read is. */
            @Override
            public ReadableWorkbook workbook(ReadingOptions options) throws IOException {
                bytes = file.size();
                return file.workbook(options);
            }
        };
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }
}
