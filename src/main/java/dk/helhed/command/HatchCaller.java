package dk.helhed.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hands a file to the Helhed that runs on a data folder and waits for what came of it. */
record HatchCaller(HatchKey key) {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Empty when none has its hatch there. */
    static Optional<HatchCaller> to(Path folder) {
        return HatchKey.in(folder).map(HatchCaller::new);
    }

    /** Empty when nobody is behind the hatch: a Helhed that was killed left its key hanging. */
    Optional<ImportReply> hand(LocalFile file, ImportAsked asked) {
        try (var client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build()) {
            var request = HttpRequest.newBuilder(key.address("import"))
                    .header("Authorization", key.shown())
                    .header(ImportAsked.HEADER, asked.written())
                    .POST(HttpRequest.BodyPublishers.ofFile(file.path()))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(JSON.readValue(answer.body(), ImportReply.class));
                // another program has the port of a Helhed that was killed
                case 403, 404 -> Optional.empty();
                default -> Optional.of(broken("Helhed could not take the file in; its log says why."));
            };
        } catch (ConnectException nobody) {
            return Optional.empty();
        } catch (FileNotFoundException gone) {
            throw new Arguments.WrongCall("There is no file " + file.path());
        } catch (IOException brokenOff) {
            return Optional.of(broken("Helhed stopped while it took the file in. Call again: bytes that are a release"
                    + " already are recognised."));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static ImportReply broken(String message) {
        return new ImportReply(Command.REFUSED, Map.of("refused", List.of(Map.of("text", message))), List.of(message));
    }
}
