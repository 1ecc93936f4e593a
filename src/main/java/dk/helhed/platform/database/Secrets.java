package dk.helhed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The passwords of the embedded database: made at the first start, kept beside the data, readable by the owner only. */
record Secrets(Path folder) {

    String superuser() {
        return read("superuser");
    }

    String owner() {
        return read("owner");
    }

    String application() {
        return read("application");
    }

    Path superuserFile() {
        superuser();
        return file("superuser");
    }

    private String read(String name) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file(name))) {
                create(name);
            }
            return Files.readString(file(name)).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Written aside and renamed: a start that is cut off leaves no empty password behind. */
    private void create(String name) throws IOException {
        var fresh = folder.resolve(name + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(fresh, HexFormat.of().formatHex(bytes), StandardOpenOption.WRITE);
        Files.move(fresh, file(name));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
