package dk.helhed.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Files by their content: the same bytes are stored once, whoever sends them. A file is whole and on disk before its
 * hash is given out, so a row that names a hash never points at half a file.
 */
@Component
public class FileStore {
    private final Path folder;

    FileStore(DataFolder data) {
        this.folder = data.files();
    }

    /** Stores the bytes and tells under which hash. Storing the same bytes again changes nothing. */
    public StoredFile put(InputStream content) {
        return put(content, this::place);
    }

    private StoredFile put(InputStream content, Function<String, Path> into) {
        try {
            Files.createDirectories(folder);
            Path incoming = Files.createTempFile(folder, "incoming", ".part");
            try {
                return store(incoming, content, into);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Stores the bytes until it is known whether they are wanted: {@link #keep} or {@link #discard} them. */
    public StoredFile receive(InputStream content) {
        return put(content, this::waitingPlace);
    }

    /** What was received stays for good. It is copied, for others may be reading it where it waits; its hash is known. */
    public void keep(String hash) {
        if (Files.exists(place(hash))) {
            return;
        }
        try {
            Path incoming = Files.createTempFile(folder, "incoming", ".part");
            try {
                Files.copy(waitingPlace(hash), incoming, StandardCopyOption.REPLACE_EXISTING);
                shelve(incoming, place(hash));
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was received and is not wanted is gone; what is kept stays. */
    public void discard(String hash) {
        try {
            Files.deleteIfExists(waitingPlace(hash));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean has(String hash) {
        return Files.exists(place(hash)) || Files.exists(waitingPlace(hash));
    }

    /** What was received before that moment and is neither kept nor discarded. */
    public Set<String> waiting(Instant before) {
        if (!Files.isDirectory(waiting())) {
            return Set.of();
        }
        try (var files = Files.list(waiting())) {
            return files.filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bytes behind a hash. The caller closes the stream. */
    public InputStream open(String hash) {
        try {
            return Files.newInputStream(path(hash));
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException("The archive lacks the file " + hash, missing);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For readers that need random access, such as ZIP containers. The file must not be changed. */
    public Path path(String hash) {
        return Files.exists(place(hash)) ? place(hash) : waitingPlace(hash);
    }

    private StoredFile store(Path incoming, InputStream content, Function<String, Path> into) throws IOException {
        var digest = sha256();
        long size;
        try (var hashed = new DigestInputStream(content, digest);
                OutputStream out = Files.newOutputStream(incoming)) {
            size = hashed.transferTo(out);
        }
        var hash = HexFormat.of().formatHex(digest.digest());
        var place = into.apply(hash);
        if (!Files.exists(place(hash)) && !Files.exists(place)) {
            shelve(incoming, place);
        }
        return new StoredFile(hash, size);
    }

    private static void shelve(Path incoming, Path place) throws IOException {
        force(incoming);
        var shelf = Objects.requireNonNull(place.getParent());
        Files.createDirectories(shelf);
        Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
    }

    private Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + hash);
        }
        return shelf(hash).resolve(hash);
    }

    private Path waitingPlace(String hash) {
        return waiting().resolve(place(hash).getFileName());
    }

    private Path waiting() {
        return folder.resolve("waiting");
    }

    /** 256 folders, so that none of them grows too long to list. */
    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    /** A renamed file survives a power cut only when both it and its folder were flushed. */
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
