package dk.helhed.statistics.intake.lists;

import java.util.Map;

/**
 * A row as the file writes it.
 *
 * @param number in the order of the file, from 1; a heading counts, as in the spreadsheet
 * @param list the year of the list as written
 * @param fields what was understood, as text
 * @param strangers keys that are not known, with what stands there
 */
public record WrittenRow(int number, String list, Map<ListField, String> fields, Map<String, String> strangers) {
    public WrittenRow {
        fields = Map.copyOf(fields);
        strangers = Map.copyOf(strangers);
    }

    String text(ListField field) {
        return fields.getOrDefault(field, "");
    }
}
