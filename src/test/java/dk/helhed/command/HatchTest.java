package dk.helhed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.platform.DataFolder;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With a Helhed running on the data folder, the import goes through it; here it is one that only remembers. */
class HatchTest {
    private static final DatasetId DATASET = new DatasetId(new UUID(1, 1));
    private static final ReleaseId RELEASE = new ReleaseId(new UUID(1, 2));

    private static final FileSummary SUMMARY = new FileSummary(
            "CSV",
            new java.util.LinkedHashMap<>(Map.of("Bydel", 2)),
            4,
            3,
            List.of(),
            Map.of("beboere", new java.math.BigDecimal("1234567890123456789.10")),
            List.of("En note"),
            List.of(FileRefused.of("READ-060")));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Remembering imports = new Remembering();
    private Hatch hatch;

    private record Taken(String text, String name, FileImport.Into into, AccountId by) {}

    private static final class Remembering implements FileImport {
        private final List<Taken> taken = new ArrayList<>();
        private Outcome next = new AlreadyThere(DATASET, RELEASE, SUMMARY, "csv-2", List.of());

        @Override
        public Outcome take(FileBytes file, String fileName, Into into, AccountId by) {
            try (var content = file.open()) {
                taken.add(new Taken(new String(content.readAllBytes(), StandardCharsets.UTF_8), fileName, into, by));
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
            if (next instanceof Refused(var reasons) && reasons.isEmpty()) {
                throw new IllegalStateException("broken");
            }
            return next;
        }
    }

    @BeforeEach
    void open() throws IOException {
        hatch = new Hatch(new DataFolder(folder), imports, new Texts());
        hatch.open();
    }

    @AfterEach
    void close() {
        hatch.close();
    }

    @Test
    void theRunningHelhedTakesTheFileInAndTheReceiptIsItsOwn() throws IOException {
        imports.next = new FileImport.Imported(
                DATASET, RELEASE, SUMMARY, "csv-2", List.of(FileRefused.of("INTAKE-074", "Beboere", 1, "I alt")));
        assertThat(call(
                        "År;Bydel\n",
                        "blåbær & søn.csv",
                        "--dataset",
                        "Børn på vej",
                        "--dictionary",
                        "csv-2",
                        "--table",
                        "Ark 2",
                        "--json"))
                .isZero();

        assertThat(imports.taken)
                .containsExactly(new Taken(
                        "År;Bydel\n",
                        "blåbær & søn.csv",
                        new FileImport.Into("Børn på vej", Optional.of("csv-2"), Optional.of("Ark 2")),
                        AccountId.COMMAND_LINE));
        assertThat(receipt().propertyNames())
                .containsExactly(
                        "file",
                        "sha256",
                        "format",
                        "dimensions",
                        "cells",
                        "values",
                        "missing",
                        "sums",
                        "marks",
                        "notes",
                        "warnings",
                        "remarks",
                        "dictionary",
                        "dataset",
                        "release",
                        "alreadyThere");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"beboere\":1234567890123456789.10");
        assertThat(receipt().path("file").asString()).isEqualTo("blåbær & søn.csv");
    }

    @Test
    void theSameBytesAgainTellTheWholeReceiptAndThatNothingWasTakenInAnew() throws IOException {
        assertThat(call("a", "a.csv", "--dataset", "Børn", "--json")).isZero();

        assertThat(receipt().path("dimensions").path("Bydel").asInt()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"beboere\":1234567890123456789.10");
        assertThat(receipt().path("notes").path(0).asString()).isEqualTo("En note");
        assertThat(receipt().path("warnings").path(0).path("code").asString()).isEqualTo("READ-060");
        assertThat(receipt().path("dictionary").asString()).isEqualTo("csv-2");
        assertThat(receipt().path("alreadyThere").asBoolean()).isTrue();
        assertThat(receipt().path("told").path("code").asString()).isEqualTo("INTAKE-235");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("INTAKE-235");
    }

    @Test
    void aRefusalComesBackWithCodeTextAndRemedyInTheCallersLanguage() throws IOException {
        imports.next = new FileImport.Refused(List.of(FileRefused.of("INTAKE-050", "Ukendt")));
        assertThat(call("a", "a.csv", "--dataset", "Ukendt", "--json")).isEqualTo(1);
        assertThat(receipt().path("refused").path(0).path("code").asString()).isEqualTo("INTAKE-050");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("INTAKE-050", "Ukendt");

        var english = new ImportAsked("a.csv", "Ukendt", "", "", Language.ENGLISH);
        var danish = new ImportAsked("a.csv", "Ukendt", "", "", Language.DANISH);
        assertThat(handed(english).messages()).isNotEqualTo(handed(danish).messages());
    }

    @Test
    void whatBreaksInsideEndsWithOneAndPointsToTheLog() throws IOException {
        imports.next = new FileImport.Refused(List.of());
        assertThat(call("a", "a.csv", "--dataset", "A")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("log");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theKeyIsReadableByItsOwnerOnlyAndGoneAtTheEnd() throws IOException {
        var key = folder.resolve("hatch");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
        hatch.close();
        assertThat(key).doesNotExist();
        assertThat(HatchCaller.to(folder)).isEmpty();
    }

    @Test
    void theHatchOpensToItsKeyAlone() throws Exception {
        var key = HatchKey.in(folder).orElseThrow();
        try (var client = HttpClient.newHttpClient()) {
            for (var shown : List.of("Bearer x", "Bearer " + key.secret() + "0", key.secret())) {
                var answer = client.send(
                        HttpRequest.newBuilder(key.address("import"))
                                .header("Authorization", shown)
                                .POST(HttpRequest.BodyPublishers.ofString("a"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(403);
            }
            assertThat(client.send(
                                    HttpRequest.newBuilder(key.address("import"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(imports.taken).isEmpty();
        assertThat(key.toString()).as("no secret in a log").doesNotContain(key.secret());
    }

    @Test
    void aFileThatBreaksOffOnTheWayIsNotTakenIn() throws Exception {
        var key = HatchKey.in(folder).orElseThrow();
        try (var socket = new Socket("127.0.0.1", key.port())) {
            socket.getOutputStream()
                    .write(
                            ("POST /import HTTP/1.1\r\nHost: a\r\nAuthorization: %s\r\n%s: %s\r\nContent-Length: 1000\r\n\r\nhalf"
                                            .formatted(
                                                    key.shown(),
                                                    ImportAsked.HEADER,
                                                    new ImportAsked("a.csv", "A", "", "", Language.DANISH).written()))
                                    .getBytes(StandardCharsets.US_ASCII));
        }
        Thread.sleep(Duration.ofMillis(300));
        assertThat(imports.taken).isEmpty();
    }

    @Test
    void aKeyThatAKilledHelhedLeftLeadsNowhere() throws IOException {
        var left = HatchKey.in(folder).orElseThrow();
        hatch.close();
        left.hangIn(folder);
        var file = LocalFile.of(Files.writeString(folder.resolve("a.csv"), "a"));
        assertThat(HatchCaller.to(folder)
                        .orElseThrow()
                        .hand(file, new ImportAsked("a.csv", "A", "", "", Language.DANISH)))
                .isEmpty();
        Files.writeString(folder.resolve("hatch"), "half");
        assertThat(HatchCaller.to(folder)).isEmpty();
    }

    @Test
    void theKeyOfAnotherInstanceStays() {
        var others = HatchKey.fresh(4711);
        others.hangIn(folder);
        hatch.close();
        assertThat(HatchKey.in(folder)).contains(others);
    }

    private ImportReply handed(ImportAsked asked) throws IOException {
        var file = LocalFile.of(Files.writeString(folder.resolve("a.csv"), "a"));
        return HatchCaller.to(folder).orElseThrow().hand(file, asked).orElseThrow();
    }

    private int call(String content, String name, String... options) throws IOException {
        out.reset();
        var call = new ArrayList<>(
                List.of(Files.writeString(folder.resolve(name), content).toString(), "--data", folder.toString()));
        call.addAll(List.of(options));
        return new Import()
                .run(
                        Arguments.of(call),
                        new Terminal(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private JsonNode receipt() {
        return JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
