package dk.helhed.geography;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that wait to be made something of, each kept once by its bytes; for the features of this module. */
@Component
public class ReceivedFiles {
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final FileStore files;

    ReceivedFiles(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** What a file is received for. */
    public enum Purpose {
        SHAPES,
        LOOKUP
    }

    /** @param isNew false when the same bytes were here before; they keep the place they had */
    public record Received(ReceivedFile file, boolean isNew) {}

    public Received receive(Purpose purpose, String name, InputStream content, Optional<AccountId> who) {
        var stored = files.put(content);
        var added = add(purpose, stored, shortened(name), who);
        return new Received(ofHash(purpose, stored.hash()), added);
    }

    public Optional<ReceivedFile> file(Purpose purpose, FileId id) {
        return jdbc.sql("""
                select id, hash, name, size, received_at
                from geography.received_file
                where purpose = :purpose and id = :id
                """)
                .param("purpose", purpose.name())
                .param("id", id.value())
                .query(Rows.of(ReceivedFile.class))
                .optional();
    }

    public byte[] bytes(ReceivedFile file) {
        try (var content = files.open(file.hash())) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the bytes are new. */
    private boolean add(Purpose purpose, StoredFile file, String name, Optional<AccountId> who) {
        return jdbc.sql("""
                insert into geography.received_file (purpose, hash, name, size, received_by)
                values (:purpose, :hash, :name, :size, :who)
                on conflict (purpose, hash) do nothing
                """)
                        .param("purpose", purpose.name())
                        .param("hash", file.hash())
                        .param("name", name)
                        .param("size", file.size())
                        .param("who", who.map(AccountId::value).orElse(null))
                        .update()
                == 1;
    }

    private ReceivedFile ofHash(Purpose purpose, String hash) {
        return jdbc.sql("""
                select id, hash, name, size, received_at
                from geography.received_file
                where purpose = :purpose and hash = :hash
                """)
                .param("purpose", purpose.name())
                .param("hash", hash)
                .query(Rows.of(ReceivedFile.class))
                .single();
    }

    /** Some browsers send the whole path, and a name is only shown. */
    private static String shortened(String name) {
        var last =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        var shown = last.isEmpty() ? "?" : last;
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }
}
