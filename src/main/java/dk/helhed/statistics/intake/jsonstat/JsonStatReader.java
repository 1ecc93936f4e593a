package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.intake.jsonstat.JsonStatValues.Seen;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TableInFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.POJONode;

/** The door: the bytes of a JSON-stat document to a table, or to why it cannot be read whole. */
public final class JsonStatReader {
    /** All but values and statuses is held in memory as a tree: so many bytes of it. */
    static final long MOST_SAID = 50_000_000;

    private JsonStatReader() {}

    /** Whether the bytes begin as a JSON object does; what it holds is found when it is read. */
    public static boolean recognises(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().matches("(?s)\\{\\s*(\"|$).*");
    }

    /** The only table, or one refusal: READ-020, READ-021, READ-030 to READ-039. Particulars of publishers are a warning. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> open(TableBytes.of(bytes), "").whole());
    }

    /**
     * A table, its values and statuses still in the file.
     *
     * @param name of one of several; blank for the only one
     * @throws TableUnreadable as above; READ-080 when too much stands besides them, READ-091 when none is called so
     */
    public static TableInFile open(TableBytes file, String name) {
        var bundle = bundle(file);
        var table = new JsonStatTable(bundle.named(name)).inFile(file);
        return bundle.datasets().size() > 1 ? table.beside(name, bundle.others(name)) : table;
    }

    /** All tables by their names, in order; what is wrong with one is told when it is asked for. */
    public static Map<String, Supplier<TableInFile>> tables(TableBytes file) {
        var tables = new LinkedHashMap<String, Supplier<TableInFile>>();
        bundle(file)
                .datasets()
                .forEach((name, dataset) -> tables.put(name, () -> new JsonStatTable(dataset).inFile(file)));
        return tables;
    }

    private static JsonStatBundle bundle(TableBytes file) {
        if (file.size() > MOST_SAID) {
            weigh(file);
        }
        return JsonStatBundle.of(JsonStatDocument.read(file, JsonStatDocument::tree, JsonStatReader::seen));
    }

    private static JsonNode seen(String name, int dataset, JsonParser parser) {
        if (name.equals("value")) {
            return new POJONode(JsonStatValues.look(dataset, parser));
        }
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
        JsonStatStatuses.look(parser);
        return new POJONode(new Seen(dataset, isList, 0));
    }

    /** How much stands besides values and statuses; nothing is made of it. */
    private static void weigh(TableBytes file) {
        var said = new AtomicLong();
        JsonStatDocument.read(
                file,
                parser -> {
                    long begins = parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    if (said.addAndGet(parser.currentLocation().getByteOffset() - begins) > MOST_SAID) {
                        throw JsonStatTable.refused("READ-080", MOST_SAID / 1_000_000);
                    }
                    return MissingNode.getInstance();
                },
                (_, _, parser) -> {
                    parser.skipChildren();
                    return MissingNode.getInstance();
                });
    }
}
