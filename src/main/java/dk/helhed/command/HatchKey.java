package dk.helhed.command;

import dk.helhed.platform.OwnersFile;
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
import java.security.MessageDigest;
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
        return new HatchKey(port, OwnersFile.secret());
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

    /** In the place of one that was left there. */
    void hangIn(Path folder) {
        try {
            Files.createDirectories(folder);
            OwnersFile.write(folder.resolve(FILE), port + "\n" + secret + "\n", StandardCopyOption.ATOMIC_MOVE);
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
