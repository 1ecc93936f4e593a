package dk.helhed.statistics.intake.connector;

import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.SeparatedLines;
import dk.helhed.statistics.table.file.TableBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to a question for code and label, with a column for each. A field is parted by what the table's description says, never
 * by its blanks: codes and labels may hold some themselves.
 */
final class PartedAnswer {
    private static final String BETWEEN = " ";

    private final SeparatedLines lines;
    private final List<String> heads;
    private final List<Optional<Parts>> columns;

    /** A field is none of the values that the table's description names. */
    static final class Unexplained extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String head;
        private final String field;

        Unexplained(String head, String field) {
            super("No value of " + head + ": " + field, null, false, false);
            this.head = head;
            this.field = field;
        }

        ConnectorRefused refused() {
            return ConnectorRefused.of("STATBANK-015", head, field.substring(0, Math.min(60, field.length())));
        }
    }

    /**
     * How the fields of a column are parted.
     *
     * @param values by the field that names both
     * @param coded whether any code says another thing than its label, so that the codes have a column
     */
    private record Parts(Map<String, Value> values, boolean coded) {
        static Parts of(Variable variable) {
            var values = new HashMap<String, Value>();
            variable.values().forEach(value -> values.put(value.id() + BETWEEN + value.label(), value));
            // where both are one, it may be said once
            variable.values().stream()
                    .filter(value -> value.id().equals(value.label()))
                    .forEach(value -> values.putIfAbsent(value.id(), value));
            return new Parts(
                    values,
                    variable.values().stream().anyMatch(value -> !value.id().equals(value.label())));
        }

        /** @throws Unexplained where the description does not name it */
        List<String> of(String field, String head) {
            var value = values.get(field.strip());
            if (value == null) {
                throw new Unexplained(head, field);
            }
            return coded ? List.of(value.id(), value.label()) : List.of(value.label());
        }
    }

    PartedAnswer(TableBytes answer, TableDescription table) {
        this.lines = new SeparatedLines(answer, StandardCharsets.UTF_8, ';');
        this.heads = lines.heads();
        this.columns = heads.stream()
                .map(head -> table.variable(head.strip()).map(Parts::of))
                .toList();
    }

    static byte[] parted(byte[] answer, TableDescription table) {
        var parted = new ByteArrayOutputStream();
        new PartedAnswer(TableBytes.of(answer), table).write(parted);
        return parted.toByteArray();
    }

    /**
     * A last line without an end, which may have been cut, stays without one.
     *
     * @throws Unexplained where a field is no value that is known
     * @throws TableUnreadable where it cannot be divided into fields
     */
    void write(OutputStream out) {
        var first = new ArrayList<String>();
        for (int i = 0; i < heads.size(); i++) {
            if (columns.get(i).filter(Parts::coded).isPresent()) {
                first.add(StatbankReader.codesOf(heads.get(i).strip()));
            }
            first.add(heads.get(i));
        }
        write(out, first, "");
        lines.below((fields, _) -> write(out, parted(fields), "\n"));
        if (lines.endsWith('\n')) {
            write(out, List.of(), "\n");
        }
    }

    private List<String> parted(List<String> fields) {
        var parted = new ArrayList<String>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var head = i < heads.size() ? heads.get(i) : "";
            var parts = i < columns.size() ? columns.get(i) : Optional.<Parts>empty();
            parted.addAll(parts.map(known -> known.of(field, head)).orElseGet(() -> List.of(field)));
        }
        return parted;
    }

    private static void write(OutputStream out, List<String> fields, String before) {
        try {
            out.write((before + fields.stream().map(PartedAnswer::written).collect(Collectors.joining(";")))
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String written(String field) {
        return field.chars().anyMatch(sign -> ";\"\r\n".indexOf(sign) >= 0)
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
