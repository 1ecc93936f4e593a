package dk.helhed.statistics.intake.connector;

import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches what was planned into the archive: every answer as it came, and the whole as one file. */
public final class Fetching {
    /** The language of the files. One only, so that a label is the same text every time. */
    public static final String LANGUAGE = "da";

    private final StatbankClient client;
    private final FileStore files;

    Fetching(StatbankClient client, FileStore files) {
        this.client = client;
        this.files = files;
    }

    /** All of it, or nothing and why. An answer that broke off leaves nothing in the archive. */
    public sealed interface Outcome {}

    /** @param parts the answers as they came, in their order; one that is the whole is the file itself */
    public record Fetched(StoredFile file, List<StoredFile> parts) implements Outcome {
        public Fetched {
            parts = List.copyOf(parts);
        }
    }

    public record Failed(ConnectorRefused reason) implements Outcome {}

    public Outcome fetch(Statbanks.Known statbank, String table, Enquiry.Requests plan) {
        var parts = new ArrayList<StoredFile>();
        for (var request : plan.requests()) {
            switch (client.fetch(statbank, table, request, LANGUAGE, files::put)) {
                case StatbankClient.Given<StoredFile>(var part) -> parts.add(part);
                case StatbankClient.Failed<StoredFile>(var reason) -> {
                    return new Failed(reason);
                }
            }
        }
        if (parts.stream().anyMatch(part -> part.size() == 0)) {
            return new Failed(ConnectorRefused.of("STATBANK-012", statbank.name()));
        }
        return parts.size() == 1 ? new Fetched(parts.getFirst(), parts) : joined(parts);
    }

    private Outcome joined(List<StoredFile> parts) {
        try {
            var whole = Files.createTempFile("statbank", ".csv");
            try {
                join(parts, whole);
                try (var content = Files.newInputStream(whole)) {
                    return new Fetched(files.put(content), parts);
                }
            } catch (JoinedAnswers.HeadsDiffer differ) {
                return new Failed(ConnectorRefused.of("STATBANK-014"));
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void join(List<StoredFile> parts, Path whole) throws IOException {
        try (var out = Files.newOutputStream(whole);
                var buffered = new java.io.BufferedOutputStream(out)) {
            var joined = new JoinedAnswers(buffered);
            for (var part : parts) {
                try (var answer = files.open(part.hash())) {
                    joined.add(answer);
                }
            }
        }
    }
}
