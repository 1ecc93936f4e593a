package dk.helhed.command;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A dictionary in a file of its own: JSON, one text for each field. */
final class DictionaryFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DictionaryFile() {}

    /** Empty when it is no dictionary. */
    static Optional<DeclarationFields> read(LocalFile file) {
        try (var content = file.open()) {
            return Optional.of(
                    new DeclarationFields(JSON.readValue(content, new TypeReference<Map<String, String>>() {})));
        } catch (JacksonException noDictionary) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void write(Path file, DeclarationFields dictionary) {
        try {
            Files.writeString(file, JSON.writeValueAsString(dictionary.fields()) + "\n");
        } catch (IOException broken) {
            throw new Arguments.WrongCall("The dictionary cannot be written to " + file);
        }
    }
}
