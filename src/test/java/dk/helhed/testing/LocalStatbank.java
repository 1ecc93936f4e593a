package dk.helhed.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A StatBank on this machine that answers as the documented API does: {@code tables}, {@code tableinfo} and {@code data},
 * with invented values. It can be told to be in trouble.
 */
public final class LocalStatbank implements AutoCloseable {
    private static final long CELLS_IN_ONE_ANSWER = 1_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** What goes wrong at a call of {@code data}. */
    public enum Trouble {
        BUSY(503),
        TOO_MANY_CALLS(429),
        BROKEN_OFF(200),
        NO_PAGE(404);

        private final int status;

        Trouble(int status) {
            this.status = status;
        }
    }

    private final HttpServer server;
    private final Map<String, JsonNode> tables = new LinkedHashMap<>();
    private final Map<String, Deque<Trouble>> troubles = new HashMap<>();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger revision = new AtomicInteger();

    private LocalStatbank(HttpServer server) {
        this.server = server;
    }

    public static LocalStatbank start(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var bank = new LocalStatbank(server);
            server.createContext("/v1/tables", exchange -> bank.answer(exchange, bank.tables()));
            server.createContext("/v1/tableinfo", bank::describe);
            server.createContext("/v1/data", bank::deliver);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return bank;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** To look at the pages by hand: {@code LocalStatbank <port> <answer of tableinfo>…} */
    public static void main(String[] call) throws IOException {
        var bank = start(Integer.parseInt(call[0]));
        for (int i = 1; i < call.length; i++) {
            bank.offer(Files.readString(Path.of(call[i])));
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** Offers a table by its answer to {@code tableinfo}, or offers it changed. */
    public synchronized void offer(String description) {
        var table = JSON.readTree(description);
        tables.put(text(table, "id"), table);
    }

    /** Other values in all tables from now on. */
    public void revise() {
        revision.incrementAndGet();
    }

    /** What goes wrong at the next calls for a table, one after another. */
    public synchronized void trouble(String table, Trouble... next) {
        troubles.put(table, new ArrayDeque<>(List.of(next)));
    }

    /** Keeps the answers for a table back until it is closed. */
    public Held held(String table) {
        var one = new Held();
        held.put(table, one);
        return one;
    }

    /** Answers that are kept back. */
    public static final class Held implements AutoCloseable {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);

        public void awaitAsked() throws InterruptedException {
            asked.await();
        }

        @Override
        public void close() {
            free.countDown();
        }

        private void keepBack() {
            asked.countDown();
            try {
                free.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The questions to {@code data} of a table, in their order. */
    public List<JsonNode> asked(String table) {
        return asked.stream()
                .filter(question -> text(question, "table").equals(table))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized String tables() {
        return tables.values().stream()
                .map(table -> {
                    var periods = values(variables(table).getLast());
                    return JSON.writeValueAsString(Map.of(
                            "id", text(table, "id"),
                            "text", text(table, "text"),
                            "unit", text(table, "unit"),
                            "updated", text(table, "updated"),
                            "firstPeriod", text(periods.getFirst(), "id"),
                            "latestPeriod", text(periods.getLast(), "id"),
                            "active", true,
                            "variables",
                                    variables(table).stream()
                                            .map(variable -> text(variable, "text"))
                                            .toList()));
                })
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void describe(HttpExchange exchange) throws IOException {
        var table = table(question(exchange));
        if (table.isEmpty()) {
            refuse(exchange, "EXTRACT-NOTFOUND", "Tabellen findes ikke");
        } else {
            answer(exchange, JSON.writeValueAsString(table.get()));
        }
    }

    private void deliver(HttpExchange exchange) throws IOException {
        var question = question(exchange);
        asked.add(question);
        Optional.ofNullable(held.get(text(question, "table"))).ifPresent(Held::keepBack);
        var trouble = nextTrouble(text(question, "table"));
        var table = table(question);
        if (trouble.isPresent() && trouble.get() != Trouble.BROKEN_OFF) {
            send(exchange, trouble.get().status, new byte[0], 0);
        } else if (table.isEmpty()) {
            refuse(exchange, "EXTRACT-NOTFOUND", "Tabellen findes ikke");
        } else {
            var wanted = wanted(table.get(), question);
            if (cells(wanted) > CELLS_IN_ONE_ANSWER && !text(question, "format").equals("BULK")) {
                refuse(exchange, "EXTRACT-TOOBIG", "Der er valgt for mange celler");
                return;
            }
            var body = csv(wanted, text(question, "valuePresentation")).getBytes(StandardCharsets.UTF_8);
            send(exchange, 200, body, trouble.isPresent() ? body.length / 2 : body.length);
        }
    }

    private synchronized Optional<Trouble> nextTrouble(String table) {
        return Optional.ofNullable(troubles.get(table)).map(Deque::poll);
    }

    /** The chosen values of each variable that was asked for, in the table's order. */
    private static Map<String, List<JsonNode>> wanted(JsonNode table, JsonNode question) {
        var chosen = question.path("variables")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> text(one, "code"),
                        one -> one.path("values")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
        var wanted = new LinkedHashMap<String, List<JsonNode>>();
        for (var variable : variables(table)) {
            var codes = chosen.get(text(variable, "id"));
            if (codes != null) {
                wanted.put(
                        text(variable, "id").toUpperCase(Locale.ROOT),
                        values(variable).stream()
                                .filter(value -> codes.contains(text(value, "id")))
                                .toList());
            }
        }
        return wanted;
    }

    private String csv(Map<String, List<JsonNode>> wanted, String presentation) {
        var lines = new StringBuilder("\uFEFF" + String.join(";", wanted.keySet()) + ";INDHOLD\r\n");
        lines(List.copyOf(wanted.values()), presentation, "", 17 + revision.get(), lines);
        return lines.toString();
    }

    private static void lines(
            List<List<JsonNode>> axes, String presentation, String start, int seed, StringBuilder lines) {
        if (axes.isEmpty()) {
            int value = Math.floorMod(start.hashCode() * 31 + seed, 900);
            lines.append(start)
                    .append(value == 0 ? ".." : String.valueOf(100 + value))
                    .append("\r\n");
            return;
        }
        for (var value : axes.getFirst()) {
            lines(axes.subList(1, axes.size()), presentation, start + written(value, presentation) + ";", seed, lines);
        }
    }

    private static String written(JsonNode value, String presentation) {
        return switch (presentation) {
            case "Code" -> text(value, "id");
            case "CodeAndValue" -> text(value, "id") + " " + text(value, "text");
            default -> text(value, "text");
        };
    }

    private static long cells(Map<String, List<JsonNode>> wanted) {
        return wanted.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    private synchronized Optional<JsonNode> table(JsonNode question) {
        return Optional.ofNullable(tables.get(text(question, "table")));
    }

    private static List<JsonNode> variables(JsonNode table) {
        return table.path("variables").valueStream().toList();
    }

    private static List<JsonNode> values(JsonNode variable) {
        return new ArrayList<>(variable.path("values").valueStream().toList());
    }

    private static String text(JsonNode node, String field) {
        return Objects.requireNonNullElse(node.path(field).asString(""), "");
    }

    private static JsonNode question(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private static void refuse(HttpExchange exchange, String code, String message) throws IOException {
        var body = JSON.writeValueAsString(Map.of("errorTypeCode", code, "message", message))
                .getBytes(StandardCharsets.UTF_8);
        send(exchange, 400, body, body.length);
    }

    private void answer(HttpExchange exchange, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        send(exchange, 200, body, body.length);
    }

    /** @param sent fewer bytes than promised break the answer off */
    private static void send(HttpExchange exchange, int status, byte[] body, int sent) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body, 0, sent);
        } catch (IOException brokenOff) {
            if (sent == body.length) {
                throw brokenOff;
            }
        }
    }
}
