package dk.helhed.statistics.intake.connector;

import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.FileOnDisk;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Request;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.table.TableUnreadable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /**
     * All of it wait in the archive until they are kept or discarded.
     *
     * @param parts the answers as they came, in their order; one that is the whole is the file itself
     * @param requests that brought them
     */
    public record Fetched(StoredFile file, List<StoredFile> parts, List<Request> requests) implements Outcome {
        public Fetched {
            requests = List.copyOf(requests);
            parts = List.copyOf(parts);
        }
    }

    public record Failed(ConnectorRefused reason) implements Outcome {}

    /** Nothing enters the archive before everything has come. */
    public Outcome fetch(Statbanks.Known statbank, TableDescription table, Enquiry.Requests plan, Watch watch) {
        var answers = new ArrayList<Path>();
        try {
            watch.part(0, plan.requests().size());
            for (var request : plan.requests()) {
                switch (client.fetch(statbank, table.id(), request, watch, body -> aside(body, watch))) {
                    case StatbankClient.Given<Path>(var answer) -> answers.add(answer);
                    case StatbankClient.Failed<Path>(var reason) -> {
                        return new Failed(reason);
                    }
                }
                watch.part(answers.size(), plan.requests().size());
            }
            return answers.stream().anyMatch(answer -> answer.toFile().length() == 0)
                    ? new Failed(ConnectorRefused.of("STATBANK-012", statbank.name()))
                    : archived(answers, table, plan.requests());
        } finally {
            answers.forEach(Fetching::remove);
        }
    }

    /** What is asked for code and label is parted before it is read; the answers are kept as they came. */
    private Outcome archived(List<Path> answers, TableDescription table, List<Request> requests) {
        if (requests.stream().noneMatch(Request::isOfBoth)) {
            return archived(answers, answers, requests);
        }
        var parted = new ArrayList<Path>();
        try {
            for (var answer : answers) {
                parted.add(temporary());
                part(answer, table, parted.getLast());
            }
            return archived(answers, parted, requests);
        } catch (PartedAnswer.Unexplained unexplained) {
            return new Failed(unexplained.refused());
        } catch (TableUnreadable unreadable) {
            return new Failed(ConnectorRefused.of("STATBANK-014"));
        } finally {
            parted.forEach(Fetching::remove);
        }
    }

    /** @param read what becomes one file, one for each answer */
    private Outcome archived(List<Path> answers, List<Path> read, List<Request> requests) {
        if (read.size() == 1) {
            var file = put(read.getFirst());
            return new Fetched(file, read.equals(answers) ? List.of(file) : List.of(put(answers.getFirst())), requests);
        }
        var whole = temporary();
        try {
            join(read, whole);
            return new Fetched(put(whole), answers.stream().map(this::put).toList(), requests);
        } catch (JoinedAnswers.HeadsDiffer differ) {
            return new Failed(ConnectorRefused.of("STATBANK-014"));
        } finally {
            remove(whole);
        }
    }

    private static void part(Path answer, TableDescription table, Path parted) {
        FileOnDisk file = () -> answer;
        try (var out = new BufferedOutputStream(Files.newOutputStream(parted))) {
            new PartedAnswer(file, table).write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The answer as a file of its own; one that breaks off leaves none. */
    private static Path aside(InputStream body, Watch watch) {
        var file = temporary();
        var isWhole = false;
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[65_536];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                out.write(buffer, 0, read);
                watch.bytes(read);
            }
            isWhole = true;
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (!isWhole) {
                remove(file);
            }
        }
    }

    private static void join(List<Path> answers, Path whole) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(whole))) {
            var joined = new JoinedAnswers(out);
            for (var answer : answers) {
                try (var content = Files.newInputStream(answer)) {
                    joined.add(content);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private StoredFile put(Path answer) {
        try (var content = Files.newInputStream(answer)) {
            return files.receive(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("statbank", ".csv");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
