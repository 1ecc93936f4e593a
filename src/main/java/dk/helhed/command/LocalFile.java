package dk.helhed.command;

import dk.helhed.statistics.FileOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on the machine where the command runs. */
record LocalFile(Path path, long size) implements FileOnDisk {

    static LocalFile of(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Arguments.WrongCall("There is no file to read at " + path);
        }
        try {
            return new LocalFile(path, Files.size(path));
        } catch (IOException missing) {
            throw new Arguments.WrongCall("There is no file " + path);
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    String sha256() {
        try (var hashed = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
