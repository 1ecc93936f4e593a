package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the hatch of a running Helhed is, and what opens it. It lies as {@code hatch} in the data folder, readable by the owner
 * only: whoever may read the city's files may hand it one.
 *
 * @param port on the loopback address
 * @param secret made anew at every start
 */
record HatchKey(int port, String secret) {
    private static final String FILE = "hatch";

    static HatchKey fresh(int port) {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new HatchKey(port, HexFormat.of().formatHex(bytes));
    }

    /**
     * Empty when no Helhed has said in the folder where its hatch is.
     *
     * @throws Arguments.WrongCall when the folder is another user's
     */
    static Optional<HatchKey> in(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve(FILE));
            return lines.size() == 2 && lines.getFirst().matches("\\d{1,5}")
                    ? Optional.of(new HatchKey(Integer.parseInt(lines.getFirst()), lines.getLast()))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (AccessDeniedException anothers) {
            throw new Arguments.WrongCall(
                    "A Helhed of another user runs on " + folder + "; call the command as that user");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Written aside and renamed: nobody reads half a key. */
    void hangIn(Path folder) {
        var fresh = folder.resolve(FILE + ".new");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(fresh);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(fresh);
            }
            Files.writeString(fresh, port + "\n" + secret + "\n", StandardOpenOption.WRITE);
            Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Another instance may have hung its own key there since; that one stays. */
    void takeFrom(Path folder) {
        try {
            if (in(folder).filter(this::equals).isPresent()) {
                Files.deleteIfExists(folder.resolve(FILE));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    URI address(String call) {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/" + call);
    }

    /** What a caller shows. */
    String shown() {
        return "Bearer " + secret;
    }

    /** In the same time for every wrong one. */
    boolean opens(String shown) {
        return MessageDigest.isEqual(shown().getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "HatchKey[port=" + port + "]";
    }
}
