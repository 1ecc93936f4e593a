package dk.helhed.statistics.intake.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dk.helhed.statistics.intake.connector.StatbankClient.Answer;
import dk.helhed.statistics.intake.connector.StatbankClient.Failed;
import dk.helhed.statistics.intake.connector.StatbankClient.Given;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.intake.connector.enquiry.Request;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a local server that answers as the documented API does. */
class StatbankClientTest {
    private static final Path DESCRIPTION = Path.of("../shared/data/copenhagen/tableinfo_KKFR2026.json");

    private final List<String> asked = new ArrayList<>();
    private final StatbankClient client = new StatbankClient(Duration.ofMillis(1));
    private HttpServer server;
    private Statbanks.Known statbank;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        statbank = new Statbanks.Known(
                "test",
                "Prøvebanken",
                URI.create("http://localhost:" + server.getAddress().getPort() + "/v1/sub"),
                "Prøve");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void listsTheTables() {
        answer("/v1/sub/tables", 200, """
                [{"id":"FOLK1A","text":"Folketal","unit":"Antal","updated":"2026-02-11T08:00:00",
                "firstPeriod":"2008K1","latestPeriod":"2026K1","active":true,"variables":["område","tid"]}]""");
        assertThat(given(client.tables(statbank, "da")))
                .containsExactly(new StatbankClient.Listed(
                        "FOLK1A", "Folketal", "2026-02-11T08:00:00", "2008K1", "2026K1", List.of("område", "tid")));
        assertThat(asked).singleElement().asString().contains("\"lang\":\"da\"");
    }

    @Test
    void readsARealDescription() throws IOException {
        Assumptions.assumeTrue(Files.exists(DESCRIPTION), "the real answer of ../shared is not here");
        answer("/v1/sub/tableinfo", 200, Files.readString(DESCRIPTION));
        var table = given(client.describe(statbank, "KKFR2026", "da"));
        assertThat(table.title()).contains("distrikt");
        assertThat(table.unit()).isEqualTo("Antal");
        assertThat(table.note()).startsWith("Kilde: Københavns Kommunes beregninger");
        assertThat(table.variables())
                .extracting(variable -> variable.id() + " " + variable.values().size() + " " + variable.mayBeLeftOut()
                        + " " + variable.time())
                .containsExactly(
                        "OMRKK 93 true false", "KON 3 true false", "ALDER 101 true false", "Tid 35 false true");
        assertThat(table.variables().get(2).codes()).as("codes stay text").contains("TOT", "00");
    }

    @Test
    void asksForTheChosenCodesInTheTablesOrder() {
        answer("/v1/sub/data", 200, "område;tid;indhold\nNørrebro;2017;79\n");
        var codes = new LinkedHashMap<String, List<String>>();
        codes.put("OMRKK", List.of("1003", "0164A"));
        codes.put("Tid", List.of("2017"));
        var text = given(client.fetch(
                statbank,
                "KKBEF1",
                new Request(Request.Format.BULK, Presentation.LABELS, codes),
                Watch.NOBODY,
                StatbankClientTest::text));
        assertThat(text).contains("Nørrebro;2017;79");
        assertThat(asked.getFirst())
                .contains("\"table\":\"KKBEF1\"", "\"format\":\"BULK\"", "\"Semicolon\"")
                .contains("[\"1003\",\"0164A\"]");
    }

    @Test
    void asksAgainWhenTheServerIsBusyAndGivesTheAnswerOnce() {
        var answers = new ArrayList<>(List.of(503, 429, 200));
        server.createContext("/v1/sub/tables", exchange -> {
            asked.add(text(exchange.getRequestBody()));
            var body = "[]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answers.removeFirst(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThat(given(client.tables(statbank, "da"))).isEmpty();
        assertThat(asked).hasSize(3);
    }

    @Test
    void passesOnTheStatbanksOwnWordsAndDoesNotAskAgain() {
        answer("/v1/sub/data", 400, "{\"errorTypeCode\":\"EXTRACT-TOOBIG\",\"message\":\"Udtrækket er for stort\"}");
        var failed = (Failed<String>) client.fetch(
                statbank,
                "X",
                new Request(Request.Format.CSV, Presentation.CODES, Map.of()),
                Watch.NOBODY,
                StatbankClientTest::text);
        assertThat(failed.reason().code()).isEqualTo("STATBANK-013");
        assertThat(failed.reason().arguments()).containsExactly("Prøvebanken", "Udtrækket er for stort");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aSilentServerIsWaitedForNoLongerThanSomebodyWantsItsAnswer() {
        var free = new CountDownLatch(1);
        server.createContext("/v1/sub/data", exchange -> {
            try (exchange) {
                free.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var impatient = new Watch() {
            @Override
            public void part(int done, int all) {}

            @Override
            public void bytes(int more) {}

            @Override
            public void waiting(Runnable breakOff) {
                breakOff.run();
            }
        };
        assertThatThrownBy(() -> client.fetch(
                        statbank,
                        "X",
                        new Request(Request.Format.CSV, Presentation.CODES, Map.of()),
                        impatient,
                        StatbankClientTest::text))
                .isInstanceOf(CancellationException.class);
        free.countDown();
    }

    @Test
    void aPageThatIsNoJsonIsNamedSo() {
        answer("/v1/sub/tableinfo", 200, "<html>Vi holder pause</html>");
        Answer<TableDescription> answer = client.describe(statbank, "X", "da");
        assertThat(((Failed<TableDescription>) answer).reason().code()).isEqualTo("STATBANK-012");
    }

    @Test
    void aServerThatIsNotThereIsNamedSo() {
        server.stop(0);
        assertThat(((Failed<?>) client.tables(statbank, "da")).reason().code()).isEqualTo("STATBANK-010");
    }

    @Test
    void thePartsOfATableBecomeOneFileWithOneHead() {
        var file = new ByteArrayOutputStream();
        var joined = new JoinedAnswers(file);
        joined.add(bytes("\uFEFFområde;tid;indhold\nA;1;2\n"));
        joined.add(bytes("\uFEFFområde;tid;indhold\nB;1;3\n"));
        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("område;tid;indhold\nA;1;2\nB;1;3\n");
        assertThatThrownBy(() -> joined.add(bytes("område;køn;indhold\nB;1;3\n")))
                .isInstanceOf(JoinedAnswers.HeadsDiffer.class);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <A> A given(Answer<A> answer) {
        return ((Given<A>) answer).answer();
    }

    private void answer(String path, int status, String text) {
        server.createContext(path, exchange -> {
            asked.add(text(exchange.getRequestBody()));
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
