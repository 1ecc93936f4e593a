package dk.helhed.platform;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file for its owner's eyes only, such as a password beside the data. */
public final class OwnersFile {
    private static final int BYTES_OF_A_SECRET = 24;

    private OwnersFile() {}

    /** What nobody guesses, as hexadecimal digits. */
    public static String secret() {
        var bytes = new byte[BYTES_OF_A_SECRET];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Written aside and renamed: whoever reads it reads all of it, and a start that is cut off leaves none that is empty.
     *
     * @param how the renaming treats a file that is there
     */
    public static void write(Path file, String text, CopyOption... how) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(fresh.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        Files.writeString(fresh, text, StandardOpenOption.WRITE);
        Files.move(fresh, file, how);
    }
}
