package dk.helhed.statistics.intake.connector;

import static java.util.concurrent.TimeUnit.MINUTES;

import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Request;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks the StatBank's language: {@code tables}, {@code tableinfo} and {@code data}, each a POST of a JSON object. What may
 * go well the second time is asked up to three times; a question changes nothing there, so asking again is safe. Who does not
 * answer at all is not asked again.
 */
public final class StatbankClient {
    private static final int TRIES = 3;
    private static final int MOST_LOOKED_AT = 1_000_000;
    /** With a table: a large one is counted up before its first line comes. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** With what a person waits for at a page. */
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final Duration pause;

    StatbankClient(Duration pause) {
        this.pause = pause;
    }

    /** What came of a question. */
    public sealed interface Answer<A> {}

    public record Given<A>(A answer) implements Answer<A> {}

    public record Failed<A>(ConnectorRefused reason) implements Answer<A> {}

    /** A table of the catalogue. */
    public record Listed(String id, String title, String updated, String first, String last, List<String> variables) {
        public Listed {
            variables = List.copyOf(variables);
        }
    }

    /** All tables that are kept up to date. */
    public Answer<List<Listed>> tables(Statbanks.Known statbank, String language) {
        return ask(statbank, "tables", Map.of("lang", language, "format", "JSON"), Watch.NOBODY, body -> {
            var tables = new ArrayList<Listed>();
            for (JsonNode table : parsed(body)) {
                tables.add(new Listed(
                        text(table, "id"),
                        text(table, "text"),
                        text(table, "updated"),
                        text(table, "firstPeriod"),
                        text(table, "latestPeriod"),
                        table.path("variables")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
            }
            return List.copyOf(tables);
        });
    }

    public Answer<TableDescription> describe(Statbanks.Known statbank, String table, String language) {
        return ask(
                statbank,
                "tableinfo",
                Map.of("table", table, "lang", language, "format", "JSON"),
                Watch.NOBODY,
                body -> Descriptions.of(parsed(body)));
    }

    /** Hands the answer's bytes to the use, once they begin to come; a use that fails part-way is called again from the start. */
    <A> Answer<A> fetch(
            Statbanks.Known statbank, String table, Request request, Watch watch, Function<InputStream, A> use) {
        var variables = request.codes().entrySet().stream()
                .map(entry -> Map.of("code", entry.getKey(), "values", entry.getValue()))
                .toList();
        return ask(
                statbank,
                "data",
                Map.of(
                        "table",
                        table,
                        "lang",
                        Fetching.LANGUAGE,
                        "format",
                        request.format().name(),
                        "delimiter",
                        "Semicolon",
                        "valuePresentation",
                        request.presentation().word(),
                        "variables",
                        variables),
                watch,
                use);
    }

    /** A small answer, to be looked at; nothing of it is kept. */
    public Answer<byte[]> look(Statbanks.Known statbank, TableDescription table, Request request) {
        var answer = fetch(statbank, table.id(), request, Watch.NOBODY, StatbankClient::begun);
        try {
            return request.isOfBoth() && answer instanceof Given<byte[]>(var bytes)
                    ? new Given<>(PartedAnswer.parted(bytes, table))
                    : answer;
        } catch (PartedAnswer.Unexplained unexplained) {
            return new Failed<>(unexplained.refused());
        }
    }

    private static byte[] begun(InputStream body) {
        try {
            return body.readNBytes(MOST_LOOKED_AT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <A> Answer<A> ask(
            Statbanks.Known statbank,
            String function,
            Map<String, ?> question,
            Watch watch,
            Function<InputStream, A> use) {
        var request = HttpRequest.newBuilder(URI.create(statbank.address() + "/" + function))
                .timeout(function.equals("data") ? PATIENCE : SHORT_PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(question)))
                .build();
        var failed = new Failed<A>(ConnectorRefused.of("STATBANK-010", statbank.name()));
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                var answer = sent(request, watch);
                if (answer.statusCode() == 200) {
                    return given(answer, watch, use);
                }
                failed = new Failed<>(refused(statbank, answer));
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    return failed;
                }
            } catch (HttpTimeoutException silent) {
                return new Failed<>(ConnectorRefused.of("STATBANK-010", statbank.name()));
            } catch (IOException | UncheckedIOException broken) {
                failed = new Failed<>(ConnectorRefused.of("STATBANK-010", statbank.name()));
            } catch (JacksonException unreadable) {
                return new Failed<>(ConnectorRefused.of("STATBANK-012", statbank.name()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return failed;
            }
            rest(attempt);
        }
        return failed;
    }

    private HttpResponse<InputStream> sent(HttpRequest request, Watch watch) throws IOException, InterruptedException {
        var coming = http.sendAsync(request, BodyHandlers.ofInputStream());
        watch.waiting(() -> coming.cancel(true));
        try {
            return coming.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
        }
    }

    private static <A> Answer<A> given(HttpResponse<InputStream> answer, Watch watch, Function<InputStream, A> use)
            throws IOException {
        try (var body = answer.body()) {
            watch.waiting(() -> closed(body));
            // the request's time limit ends where the body begins; one that dries up is broken off here
            var limit = CompletableFuture.runAsync(() -> closed(body), CompletableFuture.delayedExecutor(30, MINUTES));
            try {
                return new Given<>(use.apply(body));
            } finally {
                limit.cancel(false);
            }
        }
    }

    private static void closed(InputStream body) {
        try {
            body.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The StatBank says what is wrong in a sentence of its own; it is passed on as its words. */
    private ConnectorRefused refused(Statbanks.Known statbank, HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            var said = new String(body.readNBytes(10_000), java.nio.charset.StandardCharsets.UTF_8);
            var message = text(json.readTree(said), "message");
            return message.isEmpty()
                    ? ConnectorRefused.of("STATBANK-011", statbank.name(), answer.statusCode())
                    : ConnectorRefused.of("STATBANK-013", statbank.name(), message);
        } catch (JacksonException noJson) {
            return ConnectorRefused.of("STATBANK-011", statbank.name(), answer.statusCode());
        }
    }

    private JsonNode parsed(InputStream body) {
        return json.readTree(body);
    }

    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    private void rest(int attempt) {
        try {
            Thread.sleep(pause.multipliedBy(attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
