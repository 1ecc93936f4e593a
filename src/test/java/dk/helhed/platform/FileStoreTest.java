package dk.helhed.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    @TempDir
    Path folder;

    @Test
    void theSameBytesAreStoredOnceUnderTheirHash() throws IOException {
        var store = new FileStore(new DataFolder(folder));
        var first = store.put(bytes("årsberetning"));
        var second = store.put(bytes("årsberetning"));
        assertThat(second).isEqualTo(first);
        assertThat(first.size()).isEqualTo(13);
        assertThat(store.open(first.hash()).readAllBytes()).isEqualTo("årsberetning".getBytes(StandardCharsets.UTF_8));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        var store = new FileStore(new DataFolder(folder));
        var broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) {
                    throw new IOException("the line was cut");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.put(broken)).hasMessageContaining("the line was cut");
        assertThat(files()).isZero();
    }

    @Test
    void whatIsReceivedWaitsUntilItIsKeptOrDiscarded() throws IOException {
        var store = new FileStore(new DataFolder(folder));
        var wanted = store.receive(bytes("ønsket")).hash();
        var unwanted = store.receive(bytes("uønsket")).hash();
        assertThat(store.open(wanted).readAllBytes()).isEqualTo("ønsket".getBytes(StandardCharsets.UTF_8));
        assertThat(store.waiting(Instant.now().plusSeconds(60))).containsExactlyInAnyOrder(wanted, unwanted);

        store.keep(wanted);
        store.discard(wanted);
        store.discard(unwanted);

        assertThat(store.has(unwanted)).isFalse();
        assertThat(store.open(wanted).readAllBytes()).isEqualTo("ønsket".getBytes(StandardCharsets.UTF_8));
        assertThat(store.receive(bytes("ønsket")).hash())
                .as("what is in the archive does not wait once more")
                .isEqualTo(wanted);
        assertThat(store.waiting(Instant.now().plusSeconds(60))).isEmpty();
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aHashThatIsNotOneNeverBecomesAPath() {
        var store = new FileStore(new DataFolder(folder));
        assertThatThrownBy(() -> store.path("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private long files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
