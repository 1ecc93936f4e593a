package dk.helhed.statistics.intake.connector;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The parts of one table as one file: the head once, then the lines of each part in order. */
final class JoinedAnswers {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream file;
    private String head = "";

    JoinedAnswers(OutputStream file) {
        this.file = file;
    }

    /** The head of this part is another than that of the first. */
    static final class HeadsDiffer extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws HeadsDiffer when the columns changed; the file is then of no use */
    void add(InputStream part) {
        try {
            var lines = new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8));
            var first = lines.readLine();
            var columns = (first == null ? "" : first).replace(BYTE_ORDER_MARK, "");
            if (head.isEmpty()) {
                head = columns;
                write(columns);
            } else if (!Arrays.equals(head.split(";", -1), columns.split(";", -1))) {
                throw new HeadsDiffer();
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                write(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String line) throws IOException {
        file.write(line.getBytes(StandardCharsets.UTF_8));
        file.write('\n');
    }
}
