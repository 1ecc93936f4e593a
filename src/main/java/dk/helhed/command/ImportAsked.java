package dk.helhed.command;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.FileImport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of a running Helhed together with the bytes of a file.
 *
 * @param name of the file
 * @param dictionary empty for the one that files of its shape were read by last
 * @param table which of several in the file; empty for the one that was read last
 * @param language in which a refusal is told
 */
record ImportAsked(String name, String dataset, String dictionary, String table, Language language) {
    static final String HEADER = "Helhed-Import";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    FileImport.Into into() {
        return new FileImport.Into(dataset, named(dictionary), named(table));
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(one -> !one.isEmpty());
    }

    /** For a header, which has neither å nor line ends. */
    String written() {
        return Base64.getUrlEncoder().encodeToString(JSON.writeValueAsBytes(this));
    }

    static ImportAsked read(String header) {
        return JSON.readValue(
                new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8), ImportAsked.class);
    }
}
