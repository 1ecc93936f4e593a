package dk.helhed.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own source files, read as text. */
record Sources(Path root) {
    static final Sources MAIN = new Sources(Path.of("src/main"));

    record Source(Path path, String text) {
        /** The first folder under dk/helhed, or under db/migration. */
        String module() {
            var parts = path.toString().replace('\\', '/').replaceFirst(".*(dk/helhed|db/migration)/", "");
            return parts.contains("/") ? parts.substring(0, parts.indexOf('/')) : "";
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    List<Source> ending(String... endings) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> List.of(endings).stream()
                            .anyMatch(ending -> file.getFileName().toString().endsWith(ending)))
                    .sorted()
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
