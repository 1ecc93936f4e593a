package dk.helhed.statistics.intake.connector.enquiry;

import java.util.List;
import java.util.Optional;

/**
 * What a StatBank says of a table ({@code tableinfo}).
 *
 * @param updated as the StatBank writes it; compared, never counted with
 * @param note empty when the table has none
 */
public record TableDescription(
        String id, String title, String unit, String updated, String note, List<Variable> variables) {

    /**
     * An axis of the table.
     *
     * @param mayBeLeftOut the StatBank adds its values up when nothing is asked of it ("elimination")
     * @param time holds the periods
     * @param mapped its values are drawn on a map: they are areas
     */
    public record Variable(
            String id, String title, boolean mayBeLeftOut, boolean time, boolean mapped, List<Value> values) {
        public Variable {
            values = List.copyOf(values);
        }

        public List<String> codes() {
            return values.stream().map(Value::id).toList();
        }
    }

    /** A code of an axis with its label. Codes are text: {@code 0164A}, {@code 01}. */
    public record Value(String id, String label) {}

    public TableDescription {
        variables = List.copyOf(variables);
    }

    public Optional<Variable> variable(String id) {
        return variables.stream()
                .filter(variable -> variable.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
