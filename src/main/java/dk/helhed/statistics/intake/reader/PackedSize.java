package dk.helhed.statistics.intake.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Refuses a small file that unpacks to a huge one before any reader meets it. The sizes that an archive declares may
 * lie, so what really comes out is counted.
 */
final class PackedSize {
    static final long MAXIMUM_BYTES = 400_000_000;
    static final int MAXIMUM_ENTRIES = 2_000;
    /** Honest workbooks unpack to at most some forty times their size. */
    static final long MAXIMUM_RATIO = 200;
    /** Below this many bytes no ratio is suspicious. */
    static final long HARMLESS_BYTES = 20_000_000;

    private PackedSize() {}

    static void check(FileBytes file) {
        try (var content = file.channel();
                var archive = ZipFile.builder().setSeekableByteChannel(content).get()) {
            var entries = Collections.list(archive.getEntries());
            if (entries.size() > MAXIMUM_ENTRIES) {
                throw tooMuch(file.size());
            }
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) {
                try (InputStream part = archive.getInputStream(entry)) {
                    unpacked = count(part, unpacked, file.size());
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable(FileRefused.damaged());
        }
    }

    private static long count(InputStream content, long before, long packed) throws IOException {
        byte[] buffer = new byte[65_536];
        var address = new FarCell();
        long unpacked = before;
        int read = content.read(buffer);
        while (read > 0) {
            unpacked += read;
            boolean suspicious = unpacked > HARMLESS_BYTES && unpacked / MAXIMUM_RATIO > packed;
            if (unpacked > MAXIMUM_BYTES || suspicious) {
                throw tooMuch(packed);
            }
            if (address.isWithin(buffer, read)) {
                throw new Unreadable(Bounds.tooManyColumns());
            }
            read = content.read(buffer);
        }
        return unpacked;
    }

    private static Unreadable tooMuch(long packed) {
        return new Unreadable(FileRefused.of("INTAKE-006", packed / 1000, MAXIMUM_BYTES / 1_000_000));
    }

    /**
     * The address of a cell beyond what any spreadsheet has, {@code r="AAAA1"}: a reader would make room for all before it. Only an
     * attribute of a tag is one; a text that holds the same signs says nothing.
     */
    private static final class FarCell {
        private static final String BEFORE = " r=\"";
        private static final int MOST_LETTERS = 3;
        private static final char NONE = 0;

        /** How much of it was met so far; a file comes in parts. */
        private int met;

        private boolean isTag;
        private char quote = NONE;

        boolean isWithin(byte[] content, int length) {
            for (int i = 0; i < length && met <= BEFORE.length() + MOST_LETTERS; i++) {
                met = after((char) content[i]);
            }
            return met > BEFORE.length() + MOST_LETTERS;
        }

        private int after(char sign) {
            boolean isValue = quote != NONE;
            follow(sign);
            return isTag && (!isValue || met >= BEFORE.length()) ? continued(sign) : 0;
        }

        /** A tag begins wherever its sign is, for it stands in no value and no text, and ends outside a value. */
        private void follow(char sign) {
            if (sign == '<') {
                isTag = true;
                quote = NONE;
            } else if (sign == '>' && quote == NONE) {
                isTag = false;
            } else if (sign == quote) {
                quote = NONE;
            } else if (isTag && quote == NONE && (sign == '"' || sign == '\'')) {
                quote = sign;
            }
        }

        private int continued(char sign) {
            char plain = sign == '\'' ? '"' : Character.isWhitespace(sign) ? ' ' : sign;
            if (met < BEFORE.length() ? plain == BEFORE.charAt(met) : Character.isLetter(sign)) {
                return met + 1;
            }
            boolean isBeforeSign = met == 2 || met == 3;
            return plain != ' ' ? 0 : isBeforeSign ? met : 1;
        }
    }
}
