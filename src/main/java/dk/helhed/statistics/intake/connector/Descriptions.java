package dk.helhed.statistics.intake.connector;

import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import tools.jackson.databind.JsonNode;

/** Reads the answer of {@code tableinfo}. */
final class Descriptions {
    private Descriptions() {}

    static TableDescription of(JsonNode table) {
        return new TableDescription(
                StatbankClient.text(table, "id"),
                StatbankClient.text(table, "description").isEmpty()
                        ? StatbankClient.text(table, "text")
                        : StatbankClient.text(table, "description"),
                StatbankClient.text(table, "unit"),
                StatbankClient.text(table, "updated"),
                StatbankClient.text(table.path("footnote"), "text"),
                table.path("variables")
                        .valueStream()
                        .map(Descriptions::variable)
                        .toList());
    }

    private static Variable variable(JsonNode variable) {
        return new Variable(
                StatbankClient.text(variable, "id"),
                StatbankClient.text(variable, "text"),
                variable.path("elimination").asBoolean(false),
                variable.path("time").asBoolean(false),
                !StatbankClient.text(variable, "map").isEmpty(),
                variable.path("values")
                        .valueStream()
                        .map(value -> new Value(StatbankClient.text(value, "id"), StatbankClient.text(value, "text")))
                        .toList());
    }
}
