package dk.helhed.platform.database;

import dk.helhed.platform.OwnersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
                OwnersFile.write(file(name), OwnersFile.secret());
            }
            return Files.readString(file(name)).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
