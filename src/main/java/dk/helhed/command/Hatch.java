package dk.helhed.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.helhed.kernel.AccountId;
import dk.helhed.platform.DataFolder;
import dk.helhed.statistics.FileImport;
import dk.helhed.web.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a running Helhed takes in what its owner hands it from the command line. It is no part of the web page: it listens on the
 * loopback address, on a port of its own, and opens to the key that lies in the data folder, so nothing that reaches the page
 * reaches the hatch.
 */
// a command that joins a city has no hatch of its own
@ConditionalOnProperty(name = "helhed.hatch", havingValue = "true", matchIfMissing = true)
@Component
class Hatch {
    private static final Logger LOG = LoggerFactory.getLogger(Hatch.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CALLERS_THAT_WAIT = 8;

    private final DataFolder data;
    private final FileImport imports;
    private final Texts texts;
    private final HttpServer server;
    private final HatchKey key;

    Hatch(DataFolder data, FileImport imports, Texts texts) throws IOException {
        this.data = data;
        this.imports = imports;
        this.texts = texts;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CALLERS_THAT_WAIT);
        key = HatchKey.fresh(server.getAddress().getPort());
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        server.createContext("/import", this::guarded);
        server.setExecutor(Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("hatch-", 1).factory()));
        server.start();
        key.hangIn(data.folder());
    }

    /** Before the database goes: a file that is being taken in is taken in whole or not at all. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        key.takeFrom(data.folder());
        server.stop(0);
    }

    private void guarded(HttpExchange call) throws IOException {
        try (call) {
            var shown = Optional.ofNullable(call.getRequestHeaders().getFirst("Authorization"));
            if (shown.filter(key::opens).isPresent()) {
                answer(call);
            } else {
                call.sendResponseHeaders(403, -1);
            }
        }
    }

    private void answer(HttpExchange call) throws IOException {
        try {
            var reply = JSON.writeValueAsBytes(taken(call));
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, reply.length);
            call.getResponseBody().write(reply);
        } catch (RuntimeException broken) {
            LOG.error("A file from the command line could not be taken in", broken);
            call.sendResponseHeaders(500, -1);
        }
    }

    /** The bytes lie on the disk while they are taken in, as an upload does; what broke off on the way is forgotten. */
    private ImportReply taken(HttpExchange call) throws IOException {
        var asked = ImportAsked.read(call.getRequestHeaders().getFirst(ImportAsked.HEADER));
        var incoming = Files.createTempFile("helhed-import-", "");
        try (var body = call.getRequestBody()) {
            Files.copy(body, incoming, StandardCopyOption.REPLACE_EXISTING);
            var file = LocalFile.of(incoming);
            return ImportReply.of(
                    imports.take(file, asked.name(), asked.into(), AccountId.COMMAND_LINE),
                    ImportReceipt.of(asked.name(), file.sha256()),
                    new ImportReply.Said(texts, asked.language()));
        } finally {
            Files.deleteIfExists(incoming);
        }
    }
}
