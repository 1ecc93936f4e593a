package dk.helhed.command;

import dk.helhed.statistics.intake.reader.FileBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on the machine where the command runs. */
record LocalFile(Path path, long size) implements FileBytes {

    static LocalFile of(Path path) {
        try {
            return new LocalFile(path, Files.size(path));
        } catch (IOException missing) {
            throw new Arguments.WrongCall("There is no file " + path);
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
