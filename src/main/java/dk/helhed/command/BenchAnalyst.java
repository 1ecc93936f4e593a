package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a file in over the pages, as the demo city's analyst does. */
final class BenchAnalyst implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile(
            "name=\"email\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"password\" value=\"([^\"]+)\">\\s*"
                    + "<button[^>]*><b>Analytiker</b>");
    private static final Pattern MEASURE = Pattern.compile("<option value=\"([0-9a-f-]{36}:[^\"]+)\"[^>]*>([^<]+)<");
    private static final String MEASURED = "Antal personer";
    private static final int SECONDS_TO_SETTLE_IN = 60;
    private static final String BOUNDARY = "helhed-bench-7310442001";

    private final Launched city;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    BenchAnalyst(Launched city) {
        this.city = city;
    }

    /** The first page may be there before the demo city's people are. */
    void signIn() {
        var page = get("/login");
        for (int waited = 0; !KEY.matcher(page.body()).find() && waited < SECONDS_TO_SETTLE_IN; waited++) {
            Launched.pause(1000);
            page = get("/login");
        }
        var key = KEY.matcher(page.body());
        if (!key.find()) {
            throw new IllegalStateException("The demo city has no analyst");
        }
        follow("/login", page, Map.of("email", key.group(1), "password", key.group(2), "to", ""));
    }

    /** Hands the file in; the address of what came of it. */
    String upload(Path file) throws IOException {
        var head = part("_csrf", token(get("/intake"))) + part("dataset", "") + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return location(post("/intake", "multipart/form-data; boundary=" + BOUNDARY, body));
    }

    /** Confirms the reading that was proposed, into a new dataset. */
    String declare(String address) {
        var form = new LinkedHashMap<String, String>();
        form.putAll(Map.of("version", "0", "kind", "CSV", "encoding", "UTF_8", "separator", "SEMICOLON"));
        form.putAll(Map.of("headerRow", "1", "decimal", "COMMA", "thousands", "NONE", "columns", "6"));
        form.putAll(Map.of("dataset", "new", "datasetName", "Bench", "source", "Opdigtet", "licence", "Opdigtet"));
        form.putAll(Map.of("threshold", "5", "level", "DISTRICT", "action", "continue"));
        form.putAll(Map.of("sign0", "..", "meaning0", "PROTECTED_BY_SOURCE"));
        column(form, 0, "Kvartal", "PERIOD");
        column(form, 1, "Bydel", "AREA");
        column(form, 2, "Køn", "CATEGORY");
        column(form, 3, "Alder", "CATEGORY");
        column(form, 4, "Gruppe", "CATEGORY");
        column(form, 5, MEASURED, "MEASURE");
        form.putAll(Map.of("unit5", "personer", "decimals5", "0", "nature5", "STOCK", "counted5", "yes"));
        return follow(address, get(address), form);
    }

    /** Defines the share of the cells of the newest dataset that are in a category of its first dimension; the indicator's address. */
    String define(String category) {
        var page = get("/indicators/new");
        var code = "";
        var measures = MEASURE.matcher(page.body());
        while (measures.find()) {
            code = measures.group(2).equals(MEASURED) ? measures.group(1) : code;
        }
        var form = new LinkedHashMap<String, String>();
        form.putAll(
                Map.of("name", "Andel", "question", "Hvor stor en andel?", "kind", "SHARE", "direction", "NEITHER"));
        form.putAll(Map.of("numerator", code, "denominator", code));
        form.put("numeratorCategory", code.substring(0, code.indexOf(':')) + ":1:" + category);
        return follow("/indicators", page, form);
    }

    /** Keeps a figure of the indicator on all areas, with the whole; a map of the newest period, else of all periods. */
    String figure(String indicator, String form) {
        var fields = new LinkedHashMap<String, String>();
        fields.putAll(Map.of("indicator", indicator, "title", "Andel " + form, "form", form, "scope", "ALL"));
        fields.putAll(Map.of("whole", "true", "periods", form.equals("MAP") ? "LATEST" : "ALL"));
        return follow("/figures", get("/figures/new"), fields);
    }

    /** How long the page takes to come, all of it. */
    Duration time(String address) {
        var began = System.nanoTime();
        var page = get(address);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + page.statusCode());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Sends the one form of the page that goes to the address. */
    String send(String address, String from) {
        return follow(address, get(from), Map.of());
    }

    /** To where the address leads in the end, over the page that shows how far the work has come and asks again, as its script does. */
    void through(String address) {
        var next = address;
        var page = get(next);
        while (page.statusCode() != 200 || page.body().contains("id=\"progress\"")) {
            if (page.statusCode() != 200) {
                next = location(page);
                page = get(next);
            } else {
                Launched.pause(100);
                page = ask(HttpRequest.newBuilder(city.address(next))
                        .header("HX-Request", "true")
                        .GET()
                        .build());
            }
        }
    }

    private HttpResponse<String> get(String address) {
        return ask(HttpRequest.newBuilder(city.address(address)).GET().build());
    }

    @Override
    public void close() {
        client.close();
    }

    private static void column(Map<String, String> form, int position, String header, String role) {
        form.put("header" + position, header);
        form.put("name" + position, header);
        form.put("role" + position, role);
    }

    private String follow(String address, HttpResponse<String> page, Map<String, String> fields) {
        var form = new LinkedHashMap<>(fields);
        form.put("_csrf", token(page));
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return location(post(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(String address, String type, BodyPublisher body) {
        return ask(HttpRequest.newBuilder(city.address(address))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String token(HttpResponse<String> page) {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + page.uri());
        }
        return token.group(1);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .or(() -> response.headers().firstValue("HX-Redirect"))
                .map(URI::create)
                .map(URI::getPath)
                .orElseThrow(() -> new IllegalStateException(
                        response.uri() + " answered " + response.statusCode() + ": " + plain(response.body())));
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
