package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.Column;
import dk.helhed.statistics.intake.declaration.Role;
import dk.helhed.statistics.intake.legend.Meaning;
import dk.helhed.statistics.intake.reader.SourceCell;
import dk.helhed.statistics.intake.reader.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes what a sign means that stands where a number should. A person confirms it. */
final class SignGuess {
    private static final Map<String, Meaning> SIGNS = signs();

    private SignGuess() {}

    static boolean isSign(SourceCell cell) {
        return SIGNS.containsKey(cell.text().strip());
    }

    static Map<String, Meaning> of(List<Column> columns, List<SourceRow> rows) {
        var meanings = new LinkedHashMap<String, Meaning>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() instanceof Role.Measured) {
                for (SourceRow row : rows) {
                    String text = row.cell(i).text().strip();
                    if (text.isEmpty() && !row.isBlank()) {
                        meanings.put("", Meaning.MISSING);
                    } else if (SIGNS.containsKey(text)) {
                        meanings.put(text, SIGNS.get(text));
                    }
                }
            }
        }
        return meanings;
    }

    /** Of the statbanks; spreadsheets make a dash of a hyphen; Eurostat writes a colon, offices a star for what they keep back. */
    private static Map<String, Meaning> signs() {
        var signs = new LinkedHashMap<>(Meaning.OF_STATBANKS);
        signs.put("\u2013", Meaning.ZERO);
        signs.put(":", Meaning.MISSING);
        signs.put("x", Meaning.NOT_APPLICABLE);
        signs.put("X", Meaning.NOT_APPLICABLE);
        signs.put("*", Meaning.PROTECTED_BY_SOURCE);
        List.of("NA", "N/A", "n/a", "NaN", "NULL", "null").forEach(none -> signs.put(none, Meaning.MISSING));
        return Map.copyOf(signs);
    }
}
